@NullMarked
package commonground.cli.reference;

import org.jspecify.annotations.NullMarked;
