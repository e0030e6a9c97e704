@NullMarked
package commonground.desktop.comparing.lines;

import org.jspecify.annotations.NullMarked;
