@NullMarked
package commonground.districts;

import org.jspecify.annotations.NullMarked;
