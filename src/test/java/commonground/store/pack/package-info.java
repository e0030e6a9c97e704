@NullMarked
package commonground.store.pack;

import org.jspecify.annotations.NullMarked;
