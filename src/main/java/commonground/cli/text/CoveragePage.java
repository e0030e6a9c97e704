package commonground.cli.text;

import commonground.cli.coverage.Coverage;
import commonground.cli.coverage.CoverageTables;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The coverage of a library, in tables. */
public final class CoveragePage {

    private final Page page;
    private final Words words;

    public CoveragePage(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** What there is of each case, then its sources by voice and by rung. */
    public void show(Coverage coverage) {
        new CoverageTables(coverage, words).all().forEach(this::show);
    }

    private void show(CoverageTables.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.head().stream().map(page::strong).toList());
        rows.addAll(table.rows());
        page.heading(table.title());
        Table.fitting(page, rows).rows(rows);
    }
}
