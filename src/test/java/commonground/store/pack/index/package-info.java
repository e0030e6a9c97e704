@NullMarked
package commonground.store.pack.index;

import org.jspecify.annotations.NullMarked;
