package commonground.sheet.file;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import commonground.cases.ComparisonPlan;
import commonground.cases.SheetEdits;
import commonground.sheet.OurDistrict;
import commonground.sheet.PlainText;
import commonground.sheet.Sheet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.StdConverter;

/**
 * The form in which a sheet's data is attached to its PDF: {@code format} and {@code version}, then {@code sheet}, which
 * holds the plan, the options, the packs and all that is printed, as {@link Sheet} names it. Values of closed lists are
 * written in lower case; cells say in {@code cell} whether they are {@code stated} or {@code not-stated}. The same sheet
 * gives the same bytes.
 */
public final class SheetJson {

    /** The attachment's file name. */
    public static final String NAME = "comparison.json";

    private static final String FORMAT = "common-ground-comparison";
    private static final int VERSION = 1;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength(SheetFile.LONGEST_JSON)
            .maxNestingDepth(16)
            .maxStringLength(100_000)
            .maxNumberLength(20)
            .maxNameLength(100)
            .build();
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addMixIn(Sheet.Cell.class, TaggedCell.class)
            .addMixIn(ComparisonPlan.class, SortedPlan.class)
            .addModule(new SimpleModule().addDeserializer(String.class, new PlainStrings()))
            .build();

    private SheetJson() {}

    private record Envelope(String format, int version, Sheet sheet) {}

    /** The data of a sheet, in UTF-8. */
    public static byte[] write(Sheet sheet) {
        return MAPPER.writeValueAsBytes(new Envelope(FORMAT, VERSION, sheet));
    }

    /** What was read, or why it could not be. */
    sealed interface Outcome {

        record Read(Sheet sheet) implements Outcome {}

        record Newer(int version) implements Outcome {}

        record Broken(String why) implements Outcome {}
    }

    static Outcome read(byte[] json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!FORMAT.equals(tree.path("format").asString(""))) {
                return new Outcome.Broken("format");
            }
            int version = tree.path("version").asInt(0);
            return version > VERSION
                    ? new Outcome.Newer(version)
                    : new Outcome.Read(MAPPER.treeToValue(complete(tree), Envelope.class).sheet());
        } catch (JacksonException broken) {
            return new Outcome.Broken(broken.getOriginalMessage());
        }
    }

    /** Sheets of the program's first form knew neither a base nor changes to rows nor an own district. */
    private static JsonNode complete(JsonNode tree) {
        if (tree.at("/sheet/plan") instanceof ObjectNode plan) {
            plan.putIfAbsent("base", plan.stringNode(""));
            plan.putIfAbsent("edits", MAPPER.valueToTree(SheetEdits.NONE));
        }
        if (tree.at("/sheet/options") instanceof ObjectNode options) {
            options.putIfAbsent("our", MAPPER.valueToTree(OurDistrict.NONE));
        }
        rows(tree.path("sheet")).filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(row -> row.putIfAbsent("note", row.stringNode("")));
        return tree;
    }

    private static Stream<JsonNode> rows(JsonNode sheet) {
        return Stream.concat(Stream.of(sheet.path("whatNext")),
                sheet.path("sections").valueStream().flatMap(section -> section.path("rows").valueStream()));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cell")
    @JsonSubTypes({@JsonSubTypes.Type(value = Sheet.Cell.Stated.class, name = "stated"),
        @JsonSubTypes.Type(value = Sheet.Cell.NotStated.class, name = "not-stated")})
    interface TaggedCell {}

    interface SortedPlan {

        @JsonSerialize(converter = Sorted.class)
        Set<String> themes();
    }

    /** Sets iterate in another order on each run of the program. */
    private static final class Sorted extends StdConverter<Set<String>, List<String>> {

        @Override
        public List<String> convert(Set<String> values) {
            return values.stream().sorted().toList();
        }
    }

    /** Somebody else may have written the attachment. */
    private static final class PlainStrings extends StdScalarDeserializer<String> {

        PlainStrings() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return PlainText.of(parser.getValueAsString(""));
        }
    }
}
