/** A walk through the screens without a display, that leaves pictures. */
@NullMarked
package commonground.desktop.tour;

import org.jspecify.annotations.NullMarked;
