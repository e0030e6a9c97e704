/** How much the library holds of each case. */
@NullMarked
package commonground.cli.coverage;

import org.jspecify.annotations.NullMarked;
