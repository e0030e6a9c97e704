package commonground.desktop.comparing.lines;

import commonground.cases.Answer.Confidence;
import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Cited;
import commonground.compare.Cell;
import commonground.compare.Comparison;
import commonground.compare.Likeness;
import commonground.compare.Row;
import commonground.compare.Tally;
import commonground.sheet.LikenessWords;
import commonground.sheet.ShortNames;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how cases agree, and what a screen reader says of each cell. */
public final class RowWords {

    private final Words words;
    private final LikenessWords likenessWords;
    private final List<String> names;
    private final ListFormat list;
    private final int cases;

    /** @param cases the columns */
    public RowWords(Words words, List<CaseStudy> cases) {
        this.words = words;
        Words sheetWords = new Words("sheet", words.locale());
        this.names = ShortNames.of(cases, sheetWords);
        this.likenessWords = new LikenessWords(sheetWords, names);
        this.list = ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        this.cases = cases.size();
    }

    /** How the answers relate, and what they share; empty if the row cannot be compared. */
    public String likeness(Row row) {
        return likenessWords.say(row);
    }

    /** On how many rows the cases are alike. */
    public String tally(Tally tally) {
        return words.say(tally.comparable() == 0 ? "tally.none" : "tally", tally.same(), tally.comparable(),
                tally.partly());
    }

    /** How a case's answer relates to that of the base; empty if there is no base, or the two cannot be compared. */
    public String against(Line.Answers line, int column) {
        if (!line.base() || column == 0) {
            return "";
        }
        String key = switch (line.row().against(0, column)) {
            case Likeness.Same same -> "against.same";
            case Likeness.Partly partly -> "against.partly";
            case Likeness.Different different -> "against.different";
            case Likeness.NotComparable notComparable -> "";
        };
        return key.isEmpty() ? "" : words.say(key, names.getFirst());
    }

    /** What the head of a column says of the base: that it is the base, or how far the case is like it. */
    public String against(Comparison comparison, int column) {
        if (!comparison.plan().hasBase()) {
            return "";
        }
        if (column == 0) {
            return words.say("head.base");
        }
        Tally tally = comparison.tallyAgainst(0, column);
        return words.say("head.against", names.getFirst(), tally.same(), tally.comparable(), tally.partly());
    }

    /** How many questions there are, and how many of them all cases answer. */
    public String counts(Comparison comparison) {
        List<Row> rows = comparison.sections().stream().flatMap(section -> section.rows().stream()).toList();
        return words.say("counts", rows.size(), Lines.answeredByAll(rows), cases);
    }

    /** What a theme's head says of its rows. */
    public String counts(Line.Band band) {
        Tally tally = band.tally();
        String counts = words.say("counts.band", tally.rows(), band.answered(), band.cases());
        return tally.comparable() == 0
                ? counts
                : words.say("counts.band.alike", counts, tally.same(), tally.comparable(), tally.partly());
    }

    /** What to mind about an answer, each in a sentence. */
    public List<String> cautions(Answer answer) {
        List<String> cautions = new ArrayList<>();
        if (!answer.note().isBlank()) {
            cautions.add(words.say("note", answer.note()));
        }
        if (answer.confidence() == Confidence.LOW) {
            cautions.add(words.say("doubt"));
        }
        return List.copyOf(cautions);
    }

    /** A theme's head for a screen reader. */
    public String spoken(Line.Band band) {
        return words.say(band.folded() ? "spoken.band.folded" : "spoken.band", band.theme().name(), counts(band));
    }

    /** A cell on what happened next for a screen reader. */
    public String spoken(Line.Next line, int column) {
        CaseStudy study = line.cases().get(column);
        CaseStudy.Status status = study.status();
        String text = words.say("spoken.status", words.label(status.value()), String.valueOf(status.asOf()),
                status.text());
        return spoken(words.say("what-next"), study, text, status, line.behind(column));
    }

    /** A cell for a screen reader: question, case, answer, who says so, and how the answers relate. */
    public String spoken(Line.Answers line, int column) {
        Row row = line.row();
        CaseStudy study = line.cases().get(column);
        String spoken = switch (row.cells().get(column)) {
            case Cell.Stated(Answer answer) -> spoken(row.question().text(), study, answer.text(), answer,
                    line.behind(column));
            case Cell.NotStated notStated -> words.say("spoken.cell", row.question().text(), study.name(),
                    words.say("not-stated"));
        };
        String likeness = line.base() ? against(line, column) : likeness(row);
        String whole = likeness.isEmpty() ? spoken : words.say("spoken.likeness", spoken, likeness);
        return Stream.of(whole, leftOut(line), note(line)).filter(part -> !part.isEmpty()).collect(
                Collectors.joining(" "));
    }

    /** That a row is not on the sheet; empty if it is. */
    public String leftOut(Line.Answers line) {
        return line.leftOut() ? words.say("row.left-out") : "";
    }

    /** The user's note to a row, marked as such; empty if there is none. */
    public String note(Line.Answers line) {
        return line.note().isEmpty() ? "" : words.say("row.note", line.note());
    }

    private String spoken(String question, CaseStudy study, String text, Cited cited, Behind behind) {
        String cell = words.say("spoken.cell", question, study.name(), text);
        List<String> voices = cited.citations()
                .stream()
                .map(citation -> words.label(citation.source().voice()))
                .distinct()
                .toList();
        String said = voices.isEmpty() ? cell : words.say("spoken.voices", cell, list.format(voices));
        String sides = cited.bothSides() ? words.say("spoken.both-sides", said) : said;
        return behind.count() == 0 ? sides : words.say("spoken.behind", sides, behind.count());
    }
}
