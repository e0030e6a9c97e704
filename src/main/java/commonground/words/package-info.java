/** What the app itself says, in the user's language. What sources say never passes through here. */
@NullMarked
package commonground.words;

import org.jspecify.annotations.NullMarked;
