/** Writes what is said in a pack, and the tables that it is searched by. */
@NullMarked
package commonground.store.pack.writing;

import org.jspecify.annotations.NullMarked;
