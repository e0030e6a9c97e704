package commonground.cli.coverage;

import commonground.cases.Keyed;
import commonground.cases.Rung;
import commonground.cases.Voice;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The coverage of a library as tables of words. */
public final class CoverageTables {

    private final Coverage coverage;
    private final Words words;

    /**
     * One table.
     *
     * @param title what it counts
     * @param head  the names of its columns, the first of which has the cases
     * @param rows  one a case, and one of all
     */
    public record Table(String title, List<String> head, List<List<String>> rows) {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    public CoverageTables(Coverage coverage, Words words) {
        this.coverage = coverage;
        this.words = words;
    }

    /** What there is of each case, then its sources by voice and by rung. */
    public List<Table> all() {
        return List.of(amounts(),
                by("coverage.voices", Voice.values(), Coverage.Row::voices, coverage.total().voices()),
                by("coverage.rungs", Rung.values(), Coverage.Row::rungs, coverage.total().rungs()));
    }

    private Table amounts() {
        List<List<String>> rows = new ArrayList<>();
        coverage.cases()
                .forEach(row -> rows.add(List.of(row.id(), answered(row.answered(), coverage.questions()),
                        number(row.findings()), number(row.figures()), number(row.sources()))));
        Coverage.Total total = coverage.total();
        rows.add(List.of(words.say("coverage.all"),
                answered(total.answered(), coverage.questions() * coverage.cases().size()), number(total.findings()),
                number(total.figures()), number(total.sources())));
        return new Table(words.say("coverage.amounts"),
                Stream.of("coverage.case", "coverage.answered", "coverage.findings", "coverage.figures",
                        "coverage.sources").map(key -> words.say(key)).toList(),
                rows);
    }

    private Table by(String title, Keyed[] values, Function<Coverage.Row, Map<String, Integer>> counts,
            Map<String, Integer> total) {
        List<String> head = new ArrayList<>(List.of(words.say("coverage.case")));
        Arrays.stream(values).map(words::label).forEach(head::add);
        List<List<String>> rows = new ArrayList<>();
        coverage.cases().forEach(row -> rows.add(row(row.id(), values, counts.apply(row))));
        rows.add(row(words.say("coverage.all"), values, total));
        return new Table(words.say(title), head, rows);
    }

    private List<String> row(String name, Keyed[] values, Map<String, Integer> counts) {
        return Stream.concat(Stream.of(name),
                Arrays.stream(values).map(value -> number(counts.getOrDefault(value.key(), 0)))).toList();
    }

    private String answered(int answers, int questions) {
        return words.say("coverage.of", answers, questions);
    }

    private String number(int count) {
        return words.say("coverage.number", count);
    }
}
