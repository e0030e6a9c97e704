/** Draws the dated findings of a case along an axis of years. */
@NullMarked
package commonground.desktop.reader.timeline;

import org.jspecify.annotations.NullMarked;
