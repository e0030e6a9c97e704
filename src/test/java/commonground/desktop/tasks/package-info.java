@NullMarked
package commonground.desktop.tasks;

import org.jspecify.annotations.NullMarked;
