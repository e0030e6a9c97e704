/** Tests of the preview. */
@NullMarked
package commonground.desktop.preview;

import org.jspecify.annotations.NullMarked;
