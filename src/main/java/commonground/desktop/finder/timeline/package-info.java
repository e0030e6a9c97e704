/** When things happened in the found cases: a lane for each, the nation's events above. */
@NullMarked
package commonground.desktop.finder.timeline;

import org.jspecify.annotations.NullMarked;
