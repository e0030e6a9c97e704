/** The same results for programs, as JSON. */
@NullMarked
package commonground.cli.json;

import org.jspecify.annotations.NullMarked;
