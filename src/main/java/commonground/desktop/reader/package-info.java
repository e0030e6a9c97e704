/** The screen on which one case study is read. */
@NullMarked
package commonground.desktop.reader;

import org.jspecify.annotations.NullMarked;
