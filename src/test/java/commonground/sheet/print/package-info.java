@NullMarked
package commonground.sheet.print;

import org.jspecify.annotations.NullMarked;
