@NullMarked
package commonground.desktop.palette;

import org.jspecify.annotations.NullMarked;
