/** A case study as one page. */
@NullMarked
package commonground.sheet.onepage;

import org.jspecify.annotations.NullMarked;
