/** Finds the cases most like the one that is read, and shows why they are. */
@NullMarked
package commonground.desktop.reader.kin;

import org.jspecify.annotations.NullMarked;
