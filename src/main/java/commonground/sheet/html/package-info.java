/** A sheet as HTML: the page that stands alone, and the page that is printed to PDF, from one template. */
@NullMarked
package commonground.sheet.html;

import org.jspecify.annotations.NullMarked;
