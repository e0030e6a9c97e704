/** Where the program starts: with a window, or on the command line. */
@NullMarked
package commonground;

import org.jspecify.annotations.NullMarked;
