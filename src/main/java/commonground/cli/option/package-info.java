/** Options that several commands share, and how their values are understood. */
@NullMarked
package commonground.cli.option;

import org.jspecify.annotations.NullMarked;
