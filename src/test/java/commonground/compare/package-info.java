@NullMarked
package commonground.compare;

import org.jspecify.annotations.NullMarked;
