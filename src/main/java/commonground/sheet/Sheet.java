package commonground.sheet;

import commonground.cases.ComparisonPlan;
import commonground.cases.Pack;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.words.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A comparison as a document, in the words in which it is read: every writer lays out this one value. All texts are
 * plain: no control characters, no markup.
 *
 * @param plan     which comparison it shows
 * @param packs    where its cases come from
 * @param columns  the cases, 2 to 6, in the plan's order
 * @param whatNext the first row: where each collaboration stands
 * @param sections the rows that the plan shows, by theme
 * @param guide    questions for the conversation
 * @param sources  every source that the sheet cites, in order of first mention; numbered from 1
 */
public record Sheet(
        ComparisonPlan plan,
        SheetOptions options,
        List<Pack.Info> packs,
        Head head,
        List<Column> columns,
        Row whatNext,
        List<Section> sections,
        SheetGuide guide,
        List<Reference> sources,
        Legend legend,
        Labels labels) {

    /**
     * What stands above the table.
     *
     * @param language IETF language tag of the app's words
     * @param tally    on how many rows the cases are alike, as a sentence
     * @param both     how many of the shown answers both sides stand for, as a sentence; empty if there are no answers
     * @param shown    which rows were left out, empty if none were
     * @param date     the sheet's date in words
     */
    public record Head(
            String language,
            String title,
            String subtitle,
            String tally,
            String both,
            String shown,
            String date) {}

    /**
     * The head of a case's column.
     *
     * @param shortName the name without words that all districts share, for narrow places
     * @param students  number and year in words, empty if not stated
     * @param mentions  the sources of the number of students
     */
    public record Column(
            String caseId,
            String name,
            String shortName,
            String place,
            String affiliation,
            String students,
            List<Mention> mentions) {
        public Column {
            mentions = List.copyOf(mentions);
        }
    }

    /** The rows of one theme, at least one. */
    public record Section(String themeId, String name, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A question with each case's reply.
     *
     * @param questionId empty for the row on what happened next
     * @param inWords    the likeness in words, empty if the row is not comparable
     * @param note       the user's own note, marked as such in words; empty if there is none
     * @param cells      one a case
     */
    public record Row(
            String questionId,
            String question,
            Likeness likeness,
            String inWords,
            String note,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How the answers of a row relate. */
    public enum Likeness {
        SAME, PARTLY, DIFFERENT, NOT_COMPARABLE
    }

    /** What one case says to one question. */
    public sealed interface Cell {

        /**
         * The case answers.
         *
         * @param lead     a status in words, before the text; empty in all other rows
         * @param values   the comparable values by their keys, numbers or years; may be empty
         * @param mentions where it is said, in the author's order
         * @param voices   who says so, each once
         * @param both     whether both sides say so, see {@link commonground.cases.Cited#bothSides()}
         * @param caution  what to mind, often empty
         * @param doubt    words for a reading that is unsure, empty for all others
         */
        record Stated(
                String lead,
                String text,
                List<String> values,
                List<Mention> mentions,
                List<Mark> voices,
                boolean both,
                String caution,
                String doubt) implements Cell {
            public Stated {
                values = List.copyOf(values);
                mentions = List.copyOf(mentions);
                voices = List.copyOf(voices);
            }

            /** The numbers of its sources, each once. */
            public List<Integer> numbers() {
                return Sheet.numbers(mentions);
            }
        }

        /** Not stated in our sources, in words. */
        record NotStated(String text) implements Cell {}
    }

    /**
     * One citation.
     *
     * @param number  of the source in {@link Sheet#sources()}
     * @param locator where in the source, often empty
     * @param note    a remark on what stands there, often empty
     */
    public record Mention(int number, String locator, String note) {}

    /** A short sign, such as a voice's capital letter, and the words that it stands for. */
    public record Mark(String letter, String name) {}

    /**
     * A full reference.
     *
     * @param authors  in words, empty if none are named
     * @param date     in words; undated sources say so
     * @param rung     the rung of evidence in words
     * @param locators the places that the sheet cites, each once
     * @param address  the public address, empty if it has none
     */
    public record Reference(
            int number,
            String sourceId,
            String authors,
            String title,
            String publisher,
            String date,
            Mark voice,
            String rung,
            List<String> locators,
            String address) {
        public Reference {
            locators = List.copyOf(locators);
        }
    }

    /**
     * What the signs of the sheet mean.
     *
     * @param voices  those that occur
     * @param both    the sign of what both sides say
     * @param means   when it stands at an answer
     * @param rungs   the rungs of evidence in words, strongest first
     * @param missing what a missing answer means
     * @param origin  a line for each pack: title, version, and how its cases were chosen
     */
    public record Legend(
            List<Mark> voices,
            Mark both,
            String means,
            List<String> rungs,
            String missing,
            List<Origin> origin) {
        public Legend {
            voices = List.copyOf(voices);
            rungs = List.copyOf(rungs);
            origin = List.copyOf(origin);
        }
    }

    /** A pack by title and version, and how its cases were chosen. */
    public record Origin(String pack, String chosen) {}

    /** The fixed words of the page. */
    public record Labels(
            String caption,
            String question,
            String ourColumn,
            String ourColumnHint,
            String theme,
            String likeness,
            String caution,
            String source,
            String sources,
            String citedAt,
            String opensAt,
            String voices,
            String evidence,
            String chosen,
            String foot,
            String page,
            String of,
            String signs,
            String guide,
            String groundRules) {}

    /** @throws IllegalArgumentException if cells and columns, or numbers and sources, do not match */
    public Sheet {
        packs = List.copyOf(packs);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        List<Row> rows = rows(whatNext, sections).toList();
        int cases = columns.size();
        if (cases != plan.caseIds().size() || rows.stream().anyMatch(row -> row.cells().size() != cases)) {
            throw new IllegalArgumentException("a sheet has one column a case, and one cell a column in every row");
        }
        if (!mentions(columns, rows, guide).allMatch(isNumberUpTo(sources.size()))) {
            throw new IllegalArgumentException("a sheet lists every source that it mentions");
        }
    }

    private static Predicate<Integer> isNumberUpTo(int last) {
        return number -> number >= 1 && number <= last;
    }

    private static Stream<Integer> mentions(List<Column> columns, List<Row> rows, SheetGuide guide) {
        return Stream.of(columns.stream().flatMap(column -> column.mentions().stream()),
                rows.stream().flatMap(row -> row.cells().stream()).flatMap(Sheet::mentions),
                guide.said().flatMap(Sheet::mentions)).flatMap(stream -> stream).map(Mention::number);
    }

    private static Stream<Mention> mentions(Cell cell) {
        return switch (cell) {
            case Cell.Stated stated -> stated.mentions().stream();
            case Cell.NotStated notStated -> Stream.empty();
        };
    }

    private static Stream<Row> rows(Row whatNext, List<Section> sections) {
        return Stream.concat(Stream.of(whatNext), sections.stream().flatMap(section -> section.rows().stream()));
    }

    /**
     * Makes the document of a comparison.
     *
     * @param guide the questions that fit it; left out if the options say so
     * @param packs the packs that its cases are in
     * @param words the bundle {@code sheet}
     */
    public static Sheet of(Comparison comparison, FittingGuide guide, SheetOptions options, List<Pack.Info> packs,
            Words words) {
        return new SheetMaker(comparison, guide, options, packs, words).make();
    }

    /** The number of columns beside the questions, the one for the pen included. */
    public int width() {
        return columns.size() + (options.ourColumn() ? 1 : 0);
    }

    /** The name of the column for the pen. */
    public String ours() {
        return options.our().name().isEmpty() ? labels.ourColumn() : options.our().name();
    }

    /** What is said under {@link #ours()}: the known figures, or that the column is for the pen. */
    public String aboutOurs() {
        return options.our().figures().isEmpty() ? labels.ourColumnHint() : options.our().figures();
    }

    /** Where the figures of the own district are from; empty if none are shown. */
    public String sourceOfOurs() {
        return options.ourColumn() && !options.our().source().isEmpty()
                ? ours() + ": " + options.our().source()
                : "";
    }

    /** The row on what happened next and then those of all sections. */
    public Stream<Row> rows() {
        return rows(whatNext, sections);
    }

    /** The numbers of the sources mentioned, each once, in order. */
    public static List<Integer> numbers(List<Mention> mentions) {
        return mentions.stream().map(Mention::number).distinct().toList();
    }
}
