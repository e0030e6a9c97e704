@NullMarked
package commonground.cli.run;

import org.jspecify.annotations.NullMarked;
