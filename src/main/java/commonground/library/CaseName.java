package commonground.library;

/**
 * What a case is called.
 *
 * @param id   of the case
 * @param name in full
 */
public record CaseName(String id, String name) {}
