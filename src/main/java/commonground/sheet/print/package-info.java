/** The door of the room: sheets in every format. */
@NullMarked
package commonground.sheet.print;

import org.jspecify.annotations.NullMarked;
