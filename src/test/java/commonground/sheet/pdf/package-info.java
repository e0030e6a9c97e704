@NullMarked
package commonground.sheet.pdf;

import org.jspecify.annotations.NullMarked;
