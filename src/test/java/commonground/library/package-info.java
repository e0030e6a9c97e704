@NullMarked
package commonground.library;

import org.jspecify.annotations.NullMarked;
