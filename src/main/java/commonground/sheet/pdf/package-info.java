/** A sheet as PDF: PDF/UA-1 and PDF/A-3u at once, with the sheet's data attached. */
@NullMarked
package commonground.sheet.pdf;

import org.jspecify.annotations.NullMarked;
