/** The screen of the first launch: what the app is, and three ways in. */
@NullMarked
package commonground.desktop.start;

import org.jspecify.annotations.NullMarked;
