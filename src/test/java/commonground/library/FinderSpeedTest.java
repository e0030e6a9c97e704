package commonground.library;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Pack;
import commonground.made.MadeCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the finder from growing slow, by ratios that leave much slack and never by the clock alone. */
class FinderSpeedTest {

    private static final int FEW = 200;
    private static final int MANY = 1600;
    private static final int ROUNDS = 9;
    /** More words than the search keeps of what was typed before. */
    private static final List<String> TYPED = List.of("t", "te", "teach", "teacher e", "teacher evaluation", "c", "co",
            "contract", "contract n", "negotiations", "p", "peer", "peer r", "peer review", "s", "st", "strike");

    @TempDir Path folder;

    @Test
    void countsFacetsManyTimesAsFastAsOneWouldCaseByCase() throws Exception {
        Pack pack = made(FEW);
        NaiveFinder naive = new NaiveFinder(pack.cases(), Map.of());
        CaseQuery query = CaseQuery.ALL.with(Facet.STATUS, "in-place", Selection.Mark.INCLUDED)
                .with(Facet.THEME, "evaluation", Selection.Mark.EXCLUDED);
        try (Library library = Corpus.library(folder, pack)) {
            double ratio = least(() -> library.find(query)) / (double) least(() -> countAll(naive, query));
            assertThat(ratio).as("time of the finder over that of a count case by case").isLessThan(0.5);
        }
    }

    @Test
    void eightTimesTheCasesTakeHardlyMoreThanEightTimesAsLong() throws Exception {
        double ratio = typing(MANY) / (double) typing(FEW);
        assertThat(ratio).as("time for %d cases over that for %d", MANY, FEW).isLessThan(2.0 * MANY / FEW);
    }

    private long typing(int count) throws Exception {
        try (Library library = Corpus.library(Files.createDirectories(folder.resolve("of-" + count)), made(count))) {
            return least(() -> TYPED.forEach(text -> library.find(CaseQuery.ALL.withText(text))));
        }
    }

    private static void countAll(NaiveFinder naive, CaseQuery query) {
        List<Integer> counts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            naive.values(facet).forEach(value -> counts.add(naive.count(query, facet, value)));
        }
    }

    private static long least(Runnable task) {
        long[] times = new long[ROUNDS];
        Arrays.setAll(times, round -> {
            long start = System.nanoTime();
            task.run();
            return System.nanoTime() - start;
        });
        return Arrays.stream(times).min().orElseThrow();
    }

    private static Pack made(int count) throws Exception {
        return new MadeCases(Path.of(System.getProperty("commonground.casebook")), 1, count).pack();
    }
}
