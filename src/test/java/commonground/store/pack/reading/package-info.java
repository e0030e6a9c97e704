@NullMarked
package commonground.store.pack.reading;

import org.jspecify.annotations.NullMarked;
