/** Makes the page of a case study. */
@NullMarked
package commonground.desktop.reader.making;

import org.jspecify.annotations.NullMarked;
