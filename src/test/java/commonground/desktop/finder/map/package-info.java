@NullMarked
package commonground.desktop.finder.map;

import org.jspecify.annotations.NullMarked;
