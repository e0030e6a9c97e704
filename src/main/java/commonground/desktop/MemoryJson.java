package commonground.desktop;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.SheetEdits;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Selection;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A filter and a comparison as JSON, the names those of the records. It is written and read token by token: a mapper of
 * objects would be among what every start makes ready, and take a twentieth of it.
 */
final class MemoryJson {

    private static final JsonFactory JSON = new JsonFactory();

    private MemoryJson() {}

    static String write(ComparisonPlan plan) {
        return text(Map.of(
                "caseIds", plan.caseIds(), "themes", plan.themes(), "show", plan.show().name(), "base", plan.base(),
                "edits", Map.of("leftOut", plan.edits().leftOut(), "notes", plan.edits().notes())));
    }

    /** The comparison of such a text; empty if it is none. */
    static Optional<ComparisonPlan> comparison(String text) {
        return read(text, plan -> {
            Fields edits = plan.fields("edits");
            Fields notes = edits.fields("notes");
            return new ComparisonPlan(plan.texts("caseIds"), Set.copyOf(plan.texts("themes")),
                    Show.valueOf(plan.text("show")), plan.text("base"),
                    new SheetEdits(Set.copyOf(edits.texts("leftOut")),
                            notes.names().stream().collect(Collectors.toMap(Function.identity(), notes::text))));
        });
    }

    static String write(CaseQuery query) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", query.text());
        Map<String, Object> selections = new LinkedHashMap<>();
        query.selections()
                .forEach((facet, selection) -> selections.put(facet.name(),
                        Map.of("included", selection.included(), "excluded", selection.excluded())));
        fields.put("selections", selections);
        fields.put("allThemes", query.allThemes());
        put(fields, "students", query.students());
        put(fields, "years", query.years());
        return text(fields);
    }

    private static void put(Map<String, Object> fields, String name, CaseQuery.@Nullable Range range) {
        if (range != null) {
            fields.put(name, Map.of("least", range.least(), "most", range.most()));
        }
    }

    /** The filter of such a text; empty if it is none. */
    static Optional<CaseQuery> filter(String text) {
        return read(text, query -> new CaseQuery(query.text("text"), selections(query.fields("selections")),
                query.flag("allThemes"), range(query, "students"), range(query, "years")));
    }

    private static Map<Facet, Selection> selections(Fields fields) {
        Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
        for (String facet : fields.names()) {
            Fields set = fields.fields(facet);
            selections.put(Facet.valueOf(facet), new Selection(new LinkedHashSet<>(set.texts("included")),
                    new LinkedHashSet<>(set.texts("excluded"))));
        }
        return selections;
    }

    private static CaseQuery.@Nullable Range range(Fields query, String name) {
        if (!query.has(name)) {
            return null;
        }
        Fields range = query.fields(name);
        return new CaseQuery.Range(range.number("least"), range.number("most"));
    }

    private static String text(Map<String, ?> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, fields);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> fields -> {
                json.writeStartObject();
                fields.forEach((name, field) -> {
                    json.writeName(name.toString());
                    write(json, field);
                });
                json.writeEndObject();
            }
            case Collection<?> values -> {
                json.writeStartArray();
                values.forEach(one -> write(json, one));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(value.toString());
        }
    }

    private static <T> Optional<T> read(String text, Function<Fields, T> make) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return Optional.of(make.apply(new Fields(Map.of("", value(json))).fields("")));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The value that begins at the present token. Fields without a value are left out. */
    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                for (String name = json.nextName(); name != null; name = json.nextName()) {
                    if (json.nextToken() != JsonToken.VALUE_NULL) {
                        fields.put(name, value(json));
                    }
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                yield values;
            }
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> throw new IllegalArgumentException("no value");
        };
    }

    /** Fields by their names. To ask for one that is not there, or is of another kind, is an illegal argument. */
    private record Fields(Map<?, ?> values) {

        private <T> T of(String name, Class<T> type) {
            Object value = values.get(name);
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException(name);
            }
            return type.cast(value);
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        List<String> names() {
            return values.keySet().stream().map(Object::toString).toList();
        }

        Fields fields(String name) {
            return new Fields(of(name, Map.class));
        }

        String text(String name) {
            return of(name, String.class);
        }

        List<String> texts(String name) {
            List<?> texts = of(name, List.class);
            return texts.stream().map(Object::toString).toList();
        }

        int number(String name) {
            return of(name, Integer.class);
        }

        boolean flag(String name) {
            return of(name, Boolean.class);
        }
    }
}
