@NullMarked
package commonground.desktop.controls;

import org.jspecify.annotations.NullMarked;
