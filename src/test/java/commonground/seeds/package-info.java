@NullMarked
package commonground.seeds;

import org.jspecify.annotations.NullMarked;
