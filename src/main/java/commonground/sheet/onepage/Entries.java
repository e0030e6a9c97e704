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
import commonground.sheet.onepage.OnePage.Entry;
import commonground.sheet.onepage.OnePage.Run;
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

    /** Stands in a message where something else is put. */
    private static final String PLACE = "\uFFFC";

    private final Words words;
    private final References references;
    private final SourceNumbers numbers;

    Entries(Words words, References references, SourceNumbers numbers) {
        this.words = words;
        this.references = references;
        this.numbers = numbers;
    }

    Entry standing(CaseStudy.Status status) {
        return stated(words.say("status." + status.value().key(), String.valueOf(status.asOf())), said(status.text()),
                "",
                status);
    }

    /** The students first, then the latest figure of each kind, then the older ones. */
    Stream<Entry> facts(CaseStudy study) {
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

    Stream<Entry> structures(CaseStudy study) {
        return study.structures()
                .stream()
                .map(structure -> stated(words.say("one.fact", PlainText.of(structure.name())), told(structure), "",
                        structure));
    }

    Stream<Entry> outcomes(CaseStudy study) {
        return study.findings(Finding.Outcome.class)
                .stream()
                .map(outcome -> stated(words.say("one.fact", PlainText.of(outcome.metric())), said(outcome.text()),
                        outcome.caveat(), outcome));
    }

    private Entry stated(String lead, List<Run> runs, String caution, Cited cited) {
        List<Sheet.Mark> marks = references.marks(cited.citations());
        String text = runs.stream().map(Run::text).collect(Collectors.joining());
        return new Entry(new Stated(lead, text, List.of(), numbers.mention(cited.citations()), marks,
                cited.bothSides(), PlainText.of(caution), ""), runs);
    }

    /** What a source says; nothing if that is blank. */
    private static List<Run> said(String text) {
        String plain = PlainText.of(text);
        return plain.isEmpty() ? List.of() : List.of(new Run(plain, false));
    }

    /** The app's words around what stands in their first place. */
    private List<Run> around(List<Run> inner, String key, String... others) {
        Object[] arguments = Stream.concat(Stream.of(PLACE), Stream.of(others)).toArray();
        String[] own = words.say(key, arguments).split(PLACE, -1);
        return Stream.of(own(own[0]), inner.stream(), own(own[1])).flatMap(runs -> runs).toList();
    }

    private static Stream<Run> own(String text) {
        return Stream.of(new Run(text, true)).filter(run -> !run.text().isEmpty());
    }

    private static List<Run> spaced(List<List<Run>> parts) {
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> Stream.of(one.stream(), own(" "), other.stream())
                        .flatMap(runs -> runs)
                        .toList())
                .orElse(List.of());
    }

    private List<Run> value(Figure figure) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(0, figure.value().scale()));
        String unit = figure.unit().equals(figure.metric()) ? "" : PlainText.of(figure.unit());
        String number = format.format(figure.value());
        boolean percent = unit.equals("%");
        List<Run> value = spaced(List.of(own(percent ? words.say("one.percent", number) : number).toList(),
                percent ? List.of() : said(unit), part("one.of", figure.of())));
        return around(value, "one.value", String.valueOf(figure.year()));
    }

    private List<Run> told(Structure structure) {
        return spaced(List.of(part("one.who", structure.who()), part("one.how-often", structure.howOften()),
                part("one.decides", structure.decides()),
                structure.since() == null
                        ? List.of()
                        : own(words.say("one.since", String.valueOf(structure.since()))).toList()));
    }

    private List<Run> part(String key, String text) {
        String plain = PlainText.of(text);
        List<Run> told = said(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return told.isEmpty() ? told : around(told, key);
    }
}
