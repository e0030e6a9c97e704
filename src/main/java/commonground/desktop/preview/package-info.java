/** The sheet of a comparison as it will be printed: looked at, changed, saved, printed, copied. */
@NullMarked
package commonground.desktop.preview;

import org.jspecify.annotations.NullMarked;
