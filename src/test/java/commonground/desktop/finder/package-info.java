@NullMarked
package commonground.desktop.finder;

import org.jspecify.annotations.NullMarked;
