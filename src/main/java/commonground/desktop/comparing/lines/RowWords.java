package commonground.desktop.comparing.lines;

import commonground.cases.Answer;
import commonground.cases.Answer.Confidence;
import commonground.cases.CaseStudy;
import commonground.cases.Citation;
import commonground.compare.Cell;
import commonground.compare.Comparison;
import commonground.compare.Row;
import commonground.compare.Tally;
import commonground.sheet.LikenessWords;
import commonground.sheet.ShortNames;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;

/** Says how cases agree, and what a screen reader says of each cell. */
public final class RowWords {

    private final Words words;
    private final LikenessWords likenessWords;
    private final ListFormat list;
    private final int cases;

    /** @param cases the columns */
    public RowWords(Words words, List<CaseStudy> cases) {
        this.words = words;
        Words sheetWords = new Words("sheet", words.locale());
        this.likenessWords = new LikenessWords(sheetWords, ShortNames.of(cases, sheetWords));
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
        return spoken(words.say("what-next"), study, text, status.citations(), line.behind(column));
    }

    /** A cell for a screen reader: question, case, answer, who says so, and how the answers relate. */
    public String spoken(Line.Answers line, int column) {
        Row row = line.row();
        CaseStudy study = line.cases().get(column);
        String spoken = switch (row.cells().get(column)) {
            case Cell.Stated(Answer answer) -> spoken(row.question().text(), study, answer.text(), answer.citations(),
                    line.behind(column));
            case Cell.NotStated notStated -> words.say("spoken.cell", row.question().text(), study.name(),
                    words.say("not-stated"));
        };
        String likeness = likeness(row);
        return likeness.isEmpty() ? spoken : words.say("spoken.likeness", spoken, likeness);
    }

    private String spoken(String question, CaseStudy study, String text, List<Citation> restsOn, Behind behind) {
        String cell = words.say("spoken.cell", question, study.name(), text);
        List<String> voices = restsOn.stream()
                .map(citation -> words.label(citation.source().voice()))
                .distinct()
                .toList();
        String said = voices.isEmpty() ? cell : words.say("spoken.voices", cell, list.format(voices));
        return behind.count() == 0 ? said : words.say("spoken.behind", said, behind.count());
    }
}
