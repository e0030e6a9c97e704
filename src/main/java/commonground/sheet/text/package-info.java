/** A sheet as text for other programs: Markdown and CSV. */
@NullMarked
package commonground.sheet.text;

import org.jspecify.annotations.NullMarked;
