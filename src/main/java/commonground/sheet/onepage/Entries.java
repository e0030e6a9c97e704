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
import java.util.Comparator;
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
    /** So many figures are worth as much room as anything else. */
    static final int FEW_FACTS = 4;

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

    /** The students first, then the latest figure of each kind, then the older ones. */
    Stream<Stated> facts(CaseStudy study) {
        List<Figure> figures = study.figures();
        Comparator<Figure> order =
                Comparator.<Figure, Boolean>comparing(figure -> study.students().filter(figure::equals).isEmpty())
                        .thenComparing(figure -> figures.stream().anyMatch(other -> supersedes(other, figure)));
        return figures.stream()
                .sorted(order)
                .map(figure -> stated(words.say("one.fact", PlainText.of(figure.metric())), value(figure),
                        figure.note(), figure));
    }

    private static boolean supersedes(Figure other, Figure figure) {
        return other.metric().equals(figure.metric()) && other.year() > figure.year();
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
        String number = format.format(figure.value());
        String value = Stream.of(unit.equals("%") ? words.say("one.percent", number) : number,
                unit.equals("%") ? "" : unit,
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
