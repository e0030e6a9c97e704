/** How the texts of seeds are worded: how easily they read, and what they share with the works of others. */
@NullMarked
package commonground.seeds.wording;

import org.jspecify.annotations.NullMarked;
