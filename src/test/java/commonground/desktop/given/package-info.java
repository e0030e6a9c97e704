@NullMarked
package commonground.desktop.given;

import org.jspecify.annotations.NullMarked;
