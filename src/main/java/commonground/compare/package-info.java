/** Cases to aligned rows: pure functions over the model. */
@NullMarked
package commonground.compare;

import org.jspecify.annotations.NullMarked;
