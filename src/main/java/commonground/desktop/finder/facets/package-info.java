/** The filter's controls at the left of the finder. */
@NullMarked
package commonground.desktop.finder.facets;

import org.jspecify.annotations.NullMarked;
