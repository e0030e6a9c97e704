package commonground.desktop.reader.page;

/**
 * A place in a passage's words.
 *
 * @param start index of its first character
 * @param end   index after its last character
 */
public record Span(int start, int end) {}
