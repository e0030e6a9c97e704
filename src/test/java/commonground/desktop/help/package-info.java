@NullMarked
package commonground.desktop.help;

import org.jspecify.annotations.NullMarked;
