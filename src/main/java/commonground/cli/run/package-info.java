/** One run of the command line: what it is given, where its results go, and how it ends. */
@NullMarked
package commonground.cli.run;

import org.jspecify.annotations.NullMarked;
