/** Keeps the whole test run off the network: whatever reaches for it fails, and makes the build fail. */
@NullMarked
package commonground.offline;

import org.jspecify.annotations.NullMarked;
