@NullMarked
package commonground.desktop;

import org.jspecify.annotations.NullMarked;
