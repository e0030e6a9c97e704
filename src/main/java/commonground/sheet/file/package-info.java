/** Sheets as files: written whole or not at all, and opened again from the data that a PDF carries. */
@NullMarked
package commonground.sheet.file;

import org.jspecify.annotations.NullMarked;
