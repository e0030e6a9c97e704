/** Tests of the timeline. */
@NullMarked
package commonground.desktop.reader.timeline;

import org.jspecify.annotations.NullMarked;
