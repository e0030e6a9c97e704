/** Sources for reference managers: BibTeX, RIS and CSL-JSON. */
@NullMarked
package commonground.cli.reference;

import org.jspecify.annotations.NullMarked;
