/** Where the found cases are, on a map of the United States. */
@NullMarked
package commonground.desktop.finder.map;

import org.jspecify.annotations.NullMarked;
