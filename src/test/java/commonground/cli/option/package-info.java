@NullMarked
package commonground.cli.option;

import org.jspecify.annotations.NullMarked;
