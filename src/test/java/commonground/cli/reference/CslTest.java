package commonground.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.words.Words;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CslTest {

    /** The types and fields that the schema of version 1.0.2 knows, as far as they are of use here. */
    private static final Set<String> TYPES = Set.of("article", "article-magazine", "article-newspaper", "chapter",
            "document", "report", "webpage");
    private static final Set<String> FIELDS = Set.of("id", "type", "title", "genre", "author", "container-title",
            "publisher", "issued", "URL");

    private final JsonNode items = new JsonMapper().readTree(new Csl(new Words("cli", Locale.US)).write(Works.all()));

    @Test
    void keepsToTheSchema() {
        assertThat(items).hasSize(4).allSatisfy(item -> {
            assertThat(TYPES).contains(item.get("type").stringValue());
            assertThat(FIELDS).containsAll(item.propertyNames());
        });
    }

    @Test
    void tellsPeopleFromBodies() {
        assertThat(items.get(0).get("author")).isEqualTo(json("""
                [{"family": "Rubinstein", "given": "Saul A."}, {"literal": "Ohio General Assembly"}]
                """));
        assertThat(items.get(2).get("author")).isEqualTo(json("""
                [{"family": "DeStefano", "given": "John", "suffix": "Jr."}]
                """));
    }

    @Test
    void datesAreAsFineAsTheyAreKnown() {
        assertThat(items.get(0).get("issued")).isEqualTo(json("{\"date-parts\": [[2011, 2, 15]]}"));
        assertThat(items.get(1).get("issued")).isEqualTo(json("{\"date-parts\": [[2009, 10]]}"));
        assertThat(items.get(2).has("issued")).isFalse();
        assertThat(items.get(3).get("issued")).isEqualTo(json("{\"date-parts\": [[1999]]}"));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
