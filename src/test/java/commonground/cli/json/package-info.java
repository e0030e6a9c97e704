@NullMarked
package commonground.cli.json;

import org.jspecify.annotations.NullMarked;
