/** The cases that are most like a school district. */
@NullMarked
package commonground.cli.near;

import org.jspecify.annotations.NullMarked;
