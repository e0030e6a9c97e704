/** The rules of speaking with SQLite: addresses, scripts, rows, and what its errors mean for a file. */
@NullMarked
package commonground.store.sql;

import org.jspecify.annotations.NullMarked;
