@NullMarked
package commonground.seeds.wording;

import org.jspecify.annotations.NullMarked;
