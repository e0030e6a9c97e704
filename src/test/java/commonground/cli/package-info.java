@NullMarked
package commonground.cli;

import org.jspecify.annotations.NullMarked;
