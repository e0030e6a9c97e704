/** A case study as a page: what stands on it and in which order, without a widget. */
@NullMarked
package commonground.desktop.reader.page;

import org.jspecify.annotations.NullMarked;
