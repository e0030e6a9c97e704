@NullMarked
package commonground.sheet.html;

import org.jspecify.annotations.NullMarked;
