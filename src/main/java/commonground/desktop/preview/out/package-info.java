/** The ways in which a sheet leaves the window: into a file, onto paper, onto the clipboard. */
@NullMarked
package commonground.desktop.preview.out;

import org.jspecify.annotations.NullMarked;
