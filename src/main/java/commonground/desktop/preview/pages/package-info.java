/** Shows the pages of a proof, large and small; pictures are made when they come into view. */
@NullMarked
package commonground.desktop.preview.pages;

import org.jspecify.annotations.NullMarked;
