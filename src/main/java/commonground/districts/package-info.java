/** The public school districts of the United States, and which cases are most like one of them. */
@NullMarked
package commonground.districts;

import org.jspecify.annotations.NullMarked;
