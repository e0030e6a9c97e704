/** The window's frame: places and the way between them, the screens' common face, actions, bars and notices. */
@NullMarked
package commonground.desktop.shell;

import org.jspecify.annotations.NullMarked;
