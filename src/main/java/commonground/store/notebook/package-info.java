/** The user's notebook: the only file that is ever written. */
@NullMarked
package commonground.store.notebook;

import org.jspecify.annotations.NullMarked;
