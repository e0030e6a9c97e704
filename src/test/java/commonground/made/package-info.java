/** Cases made by the thousand, to measure with: nothing in them is so. */
@NullMarked
package commonground.made;

import org.jspecify.annotations.NullMarked;
