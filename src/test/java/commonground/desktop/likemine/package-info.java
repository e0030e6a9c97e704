@NullMarked
package commonground.desktop.likemine;

import org.jspecify.annotations.NullMarked;
