@NullMarked
package commonground.desktop.finder.found;

import org.jspecify.annotations.NullMarked;
