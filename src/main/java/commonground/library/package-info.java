/** Casebook, installed packs and the user's notebook, opened and searched as one. */
@NullMarked
package commonground.library;

import org.jspecify.annotations.NullMarked;
