@NullMarked
package commonground.desktop.finder.timeline;

import org.jspecify.annotations.NullMarked;
