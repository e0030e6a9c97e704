/** Shows the page of a case study. */
@NullMarked
package commonground.desktop.reader.view;

import org.jspecify.annotations.NullMarked;
