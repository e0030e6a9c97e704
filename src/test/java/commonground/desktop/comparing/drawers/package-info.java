@NullMarked
package commonground.desktop.comparing.drawers;

import org.jspecify.annotations.NullMarked;
