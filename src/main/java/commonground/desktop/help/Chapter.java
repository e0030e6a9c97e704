package commonground.desktop.help;

import javafx.scene.Node;

/**
 * A part of the help.
 *
 * @param key  its title is in the bundle under {@code chapter.<key>}
 * @param body what it says
 */
record Chapter(String key, Node body) {}
