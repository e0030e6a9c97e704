@NullMarked
package commonground.words;

import org.jspecify.annotations.NullMarked;
