/** Work off the FX thread, and the one way that a failure takes to the user and the log. */
@NullMarked
package commonground.desktop.tasks;

import org.jspecify.annotations.NullMarked;
