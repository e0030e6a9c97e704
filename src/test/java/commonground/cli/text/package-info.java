@NullMarked
package commonground.cli.text;

import org.jspecify.annotations.NullMarked;
