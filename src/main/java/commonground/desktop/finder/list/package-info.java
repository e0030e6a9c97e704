/** What was found, as a table to be sorted by any column. */
@NullMarked
package commonground.desktop.finder.list;

import org.jspecify.annotations.NullMarked;
