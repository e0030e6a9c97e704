@NullMarked
package commonground.desktop.comparing.table;

import org.jspecify.annotations.NullMarked;
