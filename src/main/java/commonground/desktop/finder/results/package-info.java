/** What was found, as cards, and the tray of those to compare. */
@NullMarked
package commonground.desktop.finder.results;

import org.jspecify.annotations.NullMarked;
