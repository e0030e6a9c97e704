/** A comparison as a document: the {@link commonground.sheet.Sheet} that every writer lays out, and how it is made. */
@NullMarked
package commonground.sheet;

import org.jspecify.annotations.NullMarked;
