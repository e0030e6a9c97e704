/** The SQLite files. All SQL of the program is in this room; here is what can be the matter with a file. */
@NullMarked
package commonground.store;

import org.jspecify.annotations.NullMarked;
