@NullMarked
package commonground.desktop.comparing;

import org.jspecify.annotations.NullMarked;
