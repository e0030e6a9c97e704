/**
 * The SQLite files: a pack's format, how one is written, and how one that somebody else wrote is opened and read; the
 * user's notebook. All SQL of the program is here.
 */
@NullMarked
package commonground.store;

import org.jspecify.annotations.NullMarked;
