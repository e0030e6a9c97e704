/** One field from which everything can be reached by a few letters: cases, themes, questions, commands. */
@NullMarked
package commonground.desktop.palette;

import org.jspecify.annotations.NullMarked;
