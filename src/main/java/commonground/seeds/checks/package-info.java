/** What seeds must keep beyond their form, one rule a class. */
@NullMarked
package commonground.seeds.checks;

import org.jspecify.annotations.NullMarked;
