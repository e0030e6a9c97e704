/** The cases of a comparison through the years, and their figures, as drawings with the same in words. */
@NullMarked
package commonground.desktop.comparing.charts;

import org.jspecify.annotations.NullMarked;
