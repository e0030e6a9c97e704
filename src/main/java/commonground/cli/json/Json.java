package commonground.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import commonground.cases.Answer;
import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Finding;
import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import commonground.cases.Question;
import commonground.cases.Theme;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values as indented JSON. Records become objects with their components in order, and what
 * rests on sources says besides whether both sides say so; what is not known is
 * {@code null}, never left out; values of closed lists are their keys, themes, questions and cited sources their ids,
 * dates their ISO form as finely as known, and the value of an answer a list of keys, a number, a year or {@code null}.
 */
public final class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Keyed.class, text(Keyed.class, Keyed::key))
                    .addSerializer(Theme.class, text(Theme.class, Theme::id))
                    .addSerializer(Question.class, text(Question.class, Question::id))
                    .addSerializer(PartialDate.class, text(PartialDate.class, PartialDate::toString))
                    .addSerializer(Citation.class, new CitationWriter())
                    .addSerializer(Answer.Value.class, new ValueWriter()))
            .addMixIn(Finding.class, FindingKinds.class)
            .addMixIn(Cited.class, WithBothSides.class)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The value as JSON. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    private static <T> StdSerializer<T> text(Class<T> type, Function<T, String> say) {
        return new TextWriter<>(type, say);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Finding.Origin.class, name = "origin"),
        @JsonSubTypes.Type(value = Finding.Practice.class, name = "practice"),
        @JsonSubTypes.Type(value = Finding.Event.class, name = "event"),
        @JsonSubTypes.Type(value = Finding.Outcome.class, name = "outcome"),
        @JsonSubTypes.Type(value = Finding.Later.class, name = "later")})
    private interface FindingKinds {}

    private interface WithBothSides {

        @JsonProperty
        boolean bothSides();
    }

    private static final class TextWriter<T> extends StdSerializer<T> {

        private final Function<T, String> say;

        TextWriter(Class<T> type, Function<T, String> say) {
            super(type);
            this.say = say;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(say.apply(value));
        }
    }

    private static final class CitationWriter extends StdSerializer<Citation> {

        CitationWriter() {
            super(Citation.class);
        }

        @Override
        public void serialize(Citation citation, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("source", citation.source().id());
            json.writeStringProperty("locator", citation.locator());
            json.writeStringProperty("note", citation.note());
            json.writeEndObject();
        }
    }

    private static final class ValueWriter extends StdSerializer<Answer.Value> {

        ValueWriter() {
            super(Answer.Value.class);
        }

        @Override
        public void serialize(Answer.Value value, JsonGenerator json, SerializationContext context) {
            switch (value) {
                case Answer.Value.Chosen chosen -> context.writeValue(json, chosen.values());
                case Answer.Value.Amount amount -> json.writeNumber(amount.number());
                case Answer.Value.Year year -> json.writeNumber(year.year());
                case Answer.Value.None none -> json.writeNull();
            }
        }
    }
}
