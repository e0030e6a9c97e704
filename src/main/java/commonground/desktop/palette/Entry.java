package commonground.desktop.palette;

/**
 * Something that can be gone to or done.
 *
 * @param kind  what sort of thing it is, in a word
 * @param label what it is called
 * @param keys  its shortcut as this computer's keyboard calls it, empty for none
 */
public record Entry(String kind, String label, String keys, Runnable run) {}
