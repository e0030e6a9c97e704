@NullMarked
package commonground.sheet.file;

import org.jspecify.annotations.NullMarked;
