@NullMarked
package commonground.desktop.tour;

import org.jspecify.annotations.NullMarked;
