package commonground.desktop.reader.page;

/**
 * A place on the page that one can go to from elsewhere on it.
 *
 * @param name    what stands there, in a few words
 * @param passage where it is
 */
public record Target(String name, Passage passage) {}
