/** The table of a comparison: head, lines and cells. */
@NullMarked
package commonground.desktop.comparing.table;

import org.jspecify.annotations.NullMarked;
