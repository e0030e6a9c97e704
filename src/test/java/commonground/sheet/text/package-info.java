@NullMarked
package commonground.sheet.text;

import org.jspecify.annotations.NullMarked;
