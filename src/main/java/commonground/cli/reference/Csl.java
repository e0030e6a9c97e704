package commonground.cli.reference;

import commonground.cases.PartialDate;
import commonground.cases.Source;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sources as CSL-JSON: a list of items by the Citation Style Language's schema {@code csl-data.json} 1.0. */
public final class Csl {

    private final JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Words words;

    /** @param words name the kinds of works that the schema has no type for */
    public Csl(Words words) {
        this.words = words;
    }

    /** One item a source, in their order. */
    public String write(List<Source> sources) {
        return mapper.writeValueAsString(sources.stream().map(this::item).toList()) + "\n";
    }

    private Map<String, Object> item(Source source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.id());
        item.put("type", type(source.type()));
        item.put("title", source.title());
        put(item, "genre", isUntyped(source.type()) ? words.label(source.type()) : "");
        if (!source.authors().isEmpty()) {
            item.put("author", source.authors().stream().map(Csl::author).toList());
        }
        put(item, isPeriodical(source.type()) ? "container-title" : "publisher", source.publisher());
        if (source.date() != null) {
            item.put("issued", Map.of("date-parts", List.of(parts(source.date()))));
        }
        put(item, "URL", source.url());
        return item;
    }

    private static void put(Map<String, Object> item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }

    private static Map<String, String> author(String name) {
        Map<String, String> author = new LinkedHashMap<>();
        switch (Author.of(name)) {
            case Author.Body(String body) -> author.put("literal", body);
            case Author.Person(String family, String given, String suffix) -> {
                author.put("family", family);
                author.put("given", given);
                if (!suffix.isEmpty()) {
                    author.put("suffix", suffix);
                }
            }
        }
        return author;
    }

    private static String type(Source.Type type) {
        return switch (type) {
            case REPORT -> "report";
            case ARTICLE -> "article-magazine";
            case NEWS -> "article-newspaper";
            case BOOK_CHAPTER -> "chapter";
            case WEB_PAGE -> "webpage";
            case PAPER -> "article";
            case CONTRACT, PRESS_RELEASE -> "document";
        };
    }

    private static boolean isUntyped(Source.Type type) {
        return type == Source.Type.CONTRACT || type == Source.Type.PRESS_RELEASE || type == Source.Type.PAPER;
    }

    private static boolean isPeriodical(Source.Type type) {
        return type == Source.Type.ARTICLE || type == Source.Type.NEWS;
    }

    private static List<Integer> parts(PartialDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (date.month() > 0) {
            parts.add(date.month());
        }
        if (date.day() > 0) {
            parts.add(date.day());
        }
        return parts;
    }
}
