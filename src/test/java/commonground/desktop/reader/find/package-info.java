@NullMarked
package commonground.desktop.reader.find;

import org.jspecify.annotations.NullMarked;
