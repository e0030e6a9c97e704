/** The very PDF that will be saved or printed, and pictures of its pages. No widgets. */
@NullMarked
package commonground.desktop.preview.proof;

import org.jspecify.annotations.NullMarked;
