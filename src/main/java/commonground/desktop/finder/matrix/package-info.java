/** How much is known of each found case: cases by themes, questions or elements of a framework. */
@NullMarked
package commonground.desktop.finder.matrix;

import org.jspecify.annotations.NullMarked;
