package commonground.desktop.help;

import java.util.List;

/**
 * A key and what it does.
 *
 * @param keys as this computer's keyboard calls them
 */
record Shortcut(String label, String help, String keys) {

    /** Shortcuts that work at one place. */
    record Group(String title, List<Shortcut> shortcuts) {
        Group {
            shortcuts = List.copyOf(shortcuts);
        }
    }
}
