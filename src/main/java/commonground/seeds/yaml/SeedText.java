package commonground.seeds.yaml;

import java.util.Set;

/**
 * A text as it stands in a seed file.
 *
 * @param place where it begins
 * @param key   the key that it stands under
 * @param text  one paragraph
 */
public record SeedText(Place place, String key, String text) {

    private static final String BIBLIOGRAPHY = "sources.yaml";
    private static final String OUR_REASON = "why";
    /** What is copied from a source to find the place or the work again. */
    private static final Set<String> COPIED = Set.of("locator", "original", "url");

    /** Whether it is in the words of the casebook's authors; titles of works and places in them are not. */
    public boolean isOurs() {
        return place.file().endsWith("/" + BIBLIOGRAPHY) ? key.equals(OUR_REASON) : !COPIED.contains(key);
    }
}
