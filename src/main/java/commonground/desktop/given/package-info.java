/** Files that the user opens the program with. */
@NullMarked
package commonground.desktop.given;

import org.jspecify.annotations.NullMarked;
