/** From the seeds that people write to a pack: reads the YAML folder, finds every mistake in it, and compiles it. */
@NullMarked
package commonground.seeds;

import org.jspecify.annotations.NullMarked;
