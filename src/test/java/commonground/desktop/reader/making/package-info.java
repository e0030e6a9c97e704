@NullMarked
package commonground.desktop.reader.making;

import org.jspecify.annotations.NullMarked;
