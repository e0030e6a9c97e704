/** Packs: the format, how one is written, and how one that somebody else wrote is opened and read. */
@NullMarked
package commonground.store.pack;

import org.jspecify.annotations.NullMarked;
