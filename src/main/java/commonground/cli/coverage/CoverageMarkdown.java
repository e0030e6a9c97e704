package commonground.cli.coverage;

import commonground.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The coverage of a library as a page in Markdown. Case ids and our own words need no escape there. */
public final class CoverageMarkdown {

    private final Words words;

    public CoverageMarkdown(Words words) {
        this.words = words;
    }

    /** The page, with line feeds. */
    public String write(Coverage coverage) {
        StringBuilder page = new StringBuilder("# " + words.say("coverage.title") + "\n\n");
        words.say("coverage.about").lines().forEach(line -> page.append(line).append('\n'));
        new CoverageTables(coverage, words).all().forEach(table -> write(table, page));
        return page.toString();
    }

    private static void write(CoverageTables.Table table, StringBuilder page) {
        page.append("\n## ").append(table.title()).append("\n\n").append(row(table.head()));
        page.append("| --- |").append(" ---: |".repeat(table.head().size() - 1)).append('\n');
        table.rows().forEach(row -> page.append(row(row)));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
