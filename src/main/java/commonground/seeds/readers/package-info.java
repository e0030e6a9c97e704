/** The seed format: each reader reads as the part of it that it is named after. */
@NullMarked
package commonground.seeds.readers;

import org.jspecify.annotations.NullMarked;
