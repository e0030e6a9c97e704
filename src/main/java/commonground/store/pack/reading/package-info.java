/** Reads what is said in a pack. */
@NullMarked
package commonground.store.pack.reading;

import org.jspecify.annotations.NullMarked;
