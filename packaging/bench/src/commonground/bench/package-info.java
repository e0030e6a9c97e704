/** Measures how fast the program is; see docs/performance.md. */
@NullMarked
package commonground.bench;

import org.jspecify.annotations.NullMarked;
