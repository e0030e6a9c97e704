@NullMarked
package commonground.desktop.settings;

import org.jspecify.annotations.NullMarked;
