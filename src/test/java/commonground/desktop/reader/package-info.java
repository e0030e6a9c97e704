@NullMarked
package commonground.desktop.reader;

import org.jspecify.annotations.NullMarked;
