@NullMarked
package commonground.store;

import org.jspecify.annotations.NullMarked;
