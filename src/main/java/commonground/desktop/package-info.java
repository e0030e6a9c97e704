/** The window. One sub-package a screen; this package puts them together. */
@NullMarked
package commonground.desktop;

import org.jspecify.annotations.NullMarked;
