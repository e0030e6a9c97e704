@NullMarked
package commonground.desktop.look;

import org.jspecify.annotations.NullMarked;
