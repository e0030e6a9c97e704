package commonground.sheet.onepage;

import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.Structure;
import commonground.cases.Cited;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.sheet.PlainText;
import commonground.sheet.References;
import commonground.sheet.Sheet;
import commonground.sheet.Sheet.Cell.Stated;
import commonground.sheet.SourceNumbers;
import commonground.words.Words;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the statements of the page, in order of importance: as the author has them, but the students first. */
final class Entries {

    /** Names the part with figures. */
    static final String FACTS = "facts";
    /** Names the part with standing bodies and habits. */
    static final String STRUCTURES = "structures";
    /** Names the part with measured results. */
    static final String OUTCOMES = "outcomes";

    private final Words words;
    private final References references;
    private final SourceNumbers numbers;

    Entries(Words words, References references, SourceNumbers numbers) {
        this.words = words;
        this.references = references;
        this.numbers = numbers;
    }

    Stated standing(CaseStudy.Status status) {
        return stated(words.say("status." + status.value().key(), String.valueOf(status.asOf())), status.text(), "",
                status);
    }

    Stream<Stated> facts(CaseStudy study) {
        return Stream.concat(study.students().stream(),
                study.figures().stream().filter(figure -> !study.students().filter(figure::equals).isPresent()))
                .map(figure -> stated(words.say("one.fact", PlainText.of(figure.metric())), value(figure),
                        figure.note(), figure));
    }

    Stream<Stated> structures(CaseStudy study) {
        return study.structures()
                .stream()
                .map(structure -> stated(words.say("one.fact", PlainText.of(structure.name())), told(structure), "",
                        structure));
    }

    Stream<Stated> outcomes(CaseStudy study) {
        return study.findings(Finding.Outcome.class)
                .stream()
                .map(outcome -> stated(words.say("one.fact", PlainText.of(outcome.metric())), outcome.text(),
                        outcome.caveat(), outcome));
    }

    private Stated stated(String lead, String text, String caution, Cited cited) {
        List<Sheet.Mark> marks = references.marks(cited.citations());
        return new Stated(lead, PlainText.of(text), List.of(), numbers.mention(cited.citations()), marks,
                cited.bothSides(), PlainText.of(caution), "");
    }

    private String value(Figure figure) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(0, figure.value().scale()));
        String unit = figure.unit().equals(figure.metric()) ? "" : PlainText.of(figure.unit());
        String value = Stream.of(format.format(figure.value()), unit,
                figure.of().isBlank() ? "" : words.say("one.of", PlainText.of(figure.of())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return words.say("one.value", value, String.valueOf(figure.year()));
    }

    private String told(Structure structure) {
        return Stream.of(part("one.who", structure.who()), part("one.how-often", structure.howOften()),
                part("one.decides", structure.decides()),
                structure.since() == null ? "" : words.say("one.since", String.valueOf(structure.since())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String part(String key, String text) {
        String plain = PlainText.of(text);
        if (plain.isEmpty()) {
            return "";
        }
        return words.say(key, plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
