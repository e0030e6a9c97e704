/** What the user can set about the app, and the screen on which it is set. */
@NullMarked
package commonground.desktop.settings;

import org.jspecify.annotations.NullMarked;
