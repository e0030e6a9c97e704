/** Plain text for people: pages wrapped to the width of the terminal, tables, a case and a comparison to read. */
@NullMarked
package commonground.cli.text;

import org.jspecify.annotations.NullMarked;
