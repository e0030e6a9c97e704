/** Panels over the comparison: the chooser of a further case, and saved comparisons. */
@NullMarked
package commonground.desktop.comparing.drawers;

import org.jspecify.annotations.NullMarked;
