/** The lines of a comparison as the screen shows them, without widgets. */
@NullMarked
package commonground.desktop.comparing.lines;

import org.jspecify.annotations.NullMarked;
