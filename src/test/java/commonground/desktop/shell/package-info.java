@NullMarked
package commonground.desktop.shell;

import org.jspecify.annotations.NullMarked;
