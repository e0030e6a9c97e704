/** Measures whole processes from outside, as a user would with a stopwatch; see docs/performance.md. */
@NullMarked
package commonground.bench.whole;

import org.jspecify.annotations.NullMarked;
