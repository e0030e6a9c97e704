/** What was found, as every view of it sees it: the cases in order, the current one, and the words for them. */
@NullMarked
package commonground.desktop.finder.found;

import org.jspecify.annotations.NullMarked;
