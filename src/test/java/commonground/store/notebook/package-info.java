@NullMarked
package commonground.store.notebook;

import org.jspecify.annotations.NullMarked;
