@NullMarked
package commonground.sheet;

import org.jspecify.annotations.NullMarked;
