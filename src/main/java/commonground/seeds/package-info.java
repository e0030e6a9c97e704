/**
 * From the seeds that people write to a pack: reads the YAML folder, finds every mistake in it, and compiles it. Each
 * reader reads as the part of the format that it is named after.
 */
@NullMarked
package commonground.seeds;

import org.jspecify.annotations.NullMarked;
