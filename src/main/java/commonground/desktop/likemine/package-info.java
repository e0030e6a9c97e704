/** Districts like mine: the own district, and the cases most like it. */
@NullMarked
package commonground.desktop.likemine;

import org.jspecify.annotations.NullMarked;
