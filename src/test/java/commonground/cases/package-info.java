@NullMarked
package commonground.cases;

import org.jspecify.annotations.NullMarked;
