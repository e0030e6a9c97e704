/**
 * The model: what a case study is made of. Immutable values that know nothing of YAML, SQLite or JavaFX and depend on
 * the JDK alone.
 */
@NullMarked
package commonground.cases;

import org.jspecify.annotations.NullMarked;
