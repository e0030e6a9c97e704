@NullMarked
package commonground.desktop.comparing.charts;

import org.jspecify.annotations.NullMarked;
