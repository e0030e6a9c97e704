/** Stylesheets, fonts and icons: how everything looks. */
@NullMarked
package commonground.desktop.look;

import org.jspecify.annotations.NullMarked;
