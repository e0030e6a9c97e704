@NullMarked
package commonground.cli.command;

import org.jspecify.annotations.NullMarked;
