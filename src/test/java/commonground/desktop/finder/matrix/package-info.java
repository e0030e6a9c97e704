@NullMarked
package commonground.desktop.finder.matrix;

import org.jspecify.annotations.NullMarked;
