/** The screen on which cases stand side by side. */
@NullMarked
package commonground.desktop.comparing;

import org.jspecify.annotations.NullMarked;
