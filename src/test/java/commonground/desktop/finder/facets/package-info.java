@NullMarked
package commonground.desktop.finder.facets;

import org.jspecify.annotations.NullMarked;
