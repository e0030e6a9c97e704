/** Finds cases of a pack by words and values without reading them whole. */
@NullMarked
package commonground.store.pack.index;

import org.jspecify.annotations.NullMarked;
