package commonground.sheet;

import commonground.cases.Answer;
import commonground.cases.Answer.Confidence;
import commonground.cases.Answer.Value;
import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Figure;
import commonground.cases.Pack;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.compare.Cell;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.compare.Row;
import commonground.compare.Tally;
import commonground.words.Words;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns one comparison into its document. Sources are numbered as the page is read, so the order of calls matters. */
final class SheetMaker {

    private final Comparison comparison;
    private final FittingGuide guide;
    private final SheetOptions options;
    private final List<Pack.Info> packs;
    private final Words words;
    private final List<String> shortNames;
    private final LikenessWords likeness;
    private final References references;
    private final SourceNumbers numbers = new SourceNumbers();

    SheetMaker(Comparison comparison, FittingGuide guide, SheetOptions options, List<Pack.Info> packs, Words words) {
        this.comparison = comparison;
        this.guide = options.guide() ? guide : FittingGuide.NOTHING;
        this.options = options;
        this.packs = packs.stream().map(SheetMaker::plain).toList();
        this.words = words;
        this.shortNames = ShortNames.of(comparison.cases(), words);
        this.likeness = new LikenessWords(words, shortNames);
        this.references = new References(words);
    }

    Sheet make() {
        List<Sheet.Column> columns = IntStream.range(0, comparison.cases().size()).mapToObj(this::column).toList();
        Sheet.Row whatNext = whatNext();
        List<Sheet.Section> sections = comparison.printed().stream().map(this::section).toList();
        SheetGuide questions = new GuideMaker(words, shortNames, references, numbers).make(guide);
        return new Sheet(comparison.plan(), options, packs, head(), columns, whatNext, sections, questions,
                numbers.references(references), legend(), new LabelsMaker(words).make());
    }

    private static Pack.Info plain(Pack.Info pack) {
        return new Pack.Info(PlainText.of(pack.id()), PlainText.of(pack.title()), PlainText.of(pack.version()),
                PlainText.of(pack.chosen()));
    }

    private Sheet.Head head() {
        return new Sheet.Head(words.locale().toLanguageTag(),
                ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(shortNames),
                words.say("subtitle", versions()), tally(comparison.tally()), both(), shown(),
                words.date(options.date()));
    }

    private String versions() {
        return String.join(" · ", packs.stream().map(this::name).toList());
    }

    private String name(Pack.Info pack) {
        return words.say("pack", pack.title(), pack.version());
    }

    private String tally(Tally tally) {
        return tally.comparable() == 0
                ? words.say("tally.none")
                : words.say("tally", tally.same(), tally.comparable(), tally.partly());
    }

    private String both() {
        List<Answer> answers = comparison.printed()
                .stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.answers().stream())
                .toList();
        return answers.isEmpty()
                ? ""
                : words.say("both-sides.count", answers.stream().filter(Answer::bothSides).count(), answers.size());
    }

    private String shown() {
        Show show = comparison.plan().show();
        long rows = rows(comparison.shown());
        long leftOut = rows - rows(comparison.printed());
        return Stream.of(show == Show.ALL ? "" : words.say("shown." + show.key(), rows, comparison.tally().rows()),
                leftOut == 0 ? "" : words.say("shown.left-out", leftOut))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static long rows(List<Comparison.Section> sections) {
        return sections.stream().mapToLong(section -> section.rows().size()).sum();
    }

    private Sheet.Column column(int place) {
        CaseStudy study = comparison.cases().get(place);
        Optional<Figure> students = study.students();
        return new Sheet.Column(study.id(), PlainText.of(study.name()), shortNames.get(place),
                study.state().fullName(), study.union() == null ? "" : words.label(study.union().affiliation()),
                students.map(this::students).orElse(""),
                numbers.mention(students.map(Figure::citations).orElse(List.of())));
    }

    private String students(Figure figure) {
        return words.say("students", NumberFormat.getInstance(words.locale()).format(figure.value()),
                String.valueOf(figure.year()));
    }

    private Sheet.Row whatNext() {
        return new Sheet.Row("", words.say("what-next"), Sheet.Likeness.NOT_COMPARABLE, "", "",
                comparison.cases().stream().map(CaseStudy::status).map(this::status).toList());
    }

    private Sheet.Cell status(CaseStudy.Status status) {
        return new Sheet.Cell.Stated(words.say("status." + status.value().key(), String.valueOf(status.asOf())),
                PlainText.of(status.text()), List.of(status.value().key()), numbers.mention(status.citations()),
                references.marks(status.citations()), status.bothSides(), "", "");
    }

    private Sheet.Section section(Comparison.Section section) {
        return new Sheet.Section(section.theme().id(), PlainText.of(section.theme().name()),
                section.rows().stream().map(this::row).toList());
    }

    private Sheet.Row row(Row row) {
        return new Sheet.Row(row.question().id(), PlainText.of(row.question().text()),
                LikenessWords.kind(row.likeness()), likeness.say(row), note(row), row.cells().stream().map(this::cell).toList());
    }

    private String note(Row row) {
        String note = PlainText.of(comparison.plan().edits().note(row.question().id()));
        return note.isEmpty() ? "" : words.say("note.ours", note);
    }

    private Sheet.Cell cell(Cell cell) {
        return switch (cell) {
            case Cell.Stated(Answer answer) -> new Sheet.Cell.Stated("", PlainText.of(answer.text()),
                    values(answer.value()), numbers.mention(answer.citations()), references.marks(answer.citations()),
                    answer.bothSides(), PlainText.of(answer.note()),
                    answer.confidence() == Confidence.LOW ? words.say("doubt") : "");
            case Cell.NotStated notStated -> new Sheet.Cell.NotStated(words.say("not-stated"));
        };
    }

    private static List<String> values(Value value) {
        return switch (value) {
            case Value.Chosen chosen -> chosen.values().stream().map(PlainText::of).toList();
            case Value.Amount amount -> List.of(amount.number().toPlainString());
            case Value.Year year -> List.of(String.valueOf(year.year()));
            case Value.None none -> List.of();
        };
    }

    private Sheet.Legend legend() {
        List<Voice> heard = numbers.sources().stream().map(Source::voice).sorted().distinct().toList();
        return new Sheet.Legend(heard.stream().map(references::mark).toList(),
                new Sheet.Mark(words.say("both-sides.mark"), words.say("both-sides")), words.say("both-sides.means"),
                Arrays.stream(Rung.values()).map(words::label).toList(), words.say("missing"),
                packs.stream().map(pack -> new Sheet.Origin(name(pack), pack.chosen())).toList());
    }
}
