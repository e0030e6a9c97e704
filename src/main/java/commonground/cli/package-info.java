/** The command line: a face over the same services as the window. */
@NullMarked
package commonground.cli;

import org.jspecify.annotations.NullMarked;
