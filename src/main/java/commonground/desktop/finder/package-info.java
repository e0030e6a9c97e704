/** The first screen: find cases by filter and search, and choose which to compare. */
@NullMarked
package commonground.desktop.finder;

import org.jspecify.annotations.NullMarked;
