/** Small controls that several screens share. */
@NullMarked
package commonground.desktop.controls;

import org.jspecify.annotations.NullMarked;
