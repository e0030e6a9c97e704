/** Help: shortcuts, glossary, how evidence is labelled, and what the app is made of. */
@NullMarked
package commonground.desktop.help;

import org.jspecify.annotations.NullMarked;
