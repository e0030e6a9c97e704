package commonground.bench;

import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Library;
import commonground.library.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Key by key through realistic searches, and click by click through all facets, beside Lucene in the same process:
 * {@code SearchBench [PACK] [ROUNDS]}.
 */
public final class SearchBench {

    /** More than the finder has room for at 1366 x 768. */
    private static final int ROWS = 8;
    static final String WORDS = "teacher evaluation";
    static final List<String> TYPED = List.of("peer review", "teacher evaluation", "strike 2011 contract",
            "\"peer assistance and review\"", "\"school district\"", "\"the union and the district\"",
            "interest-based bargaining", "trust between the union and the board", "superintendant", "colaboration",
            "albertville", "los angeles mentor", "professional learning communities", "pay for performanse",
            "salary schedule arbitration", "students graduated", "what did the teachers vote for", "mardenrosken",
            "budget deficit layoffs", "career ladder");

    private final Library library;
    private final LuceneCases lucene;

    private SearchBench(Library library, LuceneCases lucene) {
        this.library = library;
        this.lucene = lucene;
    }

    public static void main(String[] args) throws Exception {
        Path pack = Path.of(args.length > 0 ? args[0] : "target/made.db").toAbsolutePath();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        try (Library library = Library.open(pack, Files.createTempDirectory("bench"));
                LuceneCases lucene = new LuceneCases(pack, Path.of(pack + ".lucene"))) {
            System.out.printf("%s, %d cases%n", pack, library.find(CaseQuery.ALL).total());
            SearchBench bench = new SearchBench(library, lucene);
            bench.keys(rounds);
            bench.clicks(rounds, CaseQuery.ALL, "of all");
            bench.clicks(rounds, CaseQuery.ALL.withText(WORDS), "of \"" + WORDS + "\"");
        }
    }

    private void keys(int rounds) {
        List<String> keys = Samples.keystrokes(TYPED);
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int round = 0; round < rounds + 2; round++) {
            if (round == 2) {
                ours.forget();
                theirs.forget();
            }
            for (String key : keys) {
                ours.time(key, () -> shown(library.find(CaseQuery.ALL.withText(key))));
                theirs.time(key, () -> lucene.find(key));
            }
        }
        System.out.println("keys   ours:   " + ours);
        System.out.println("       slowest " + ours.slowest(8));
        System.out.println("       Lucene: " + theirs);
        System.out.println("       slowest " + theirs.slowest(8));
        System.out.printf("       ratio p50 %.2f p95 %.2f%n", ours.processor(0.5) / theirs.processor(0.5),
                ours.processor(0.95) / theirs.processor(0.95));
    }

    private void clicks(int rounds, CaseQuery query, String what) {
        Samples ours = new Samples();
        CaseMatches all = library.find(query);
        for (int round = 0; round < rounds + 2; round++) {
            if (round == 2) {
                ours.forget();
            }
            for (Facet facet : Facet.values()) {
                for (CaseMatches.Count count : all.facets().getOrDefault(facet, List.of())) {
                    CaseQuery clicked = query.with(facet, count.value(), Selection.Mark.INCLUDED);
                    ours.time(facet + " " + count.value(), () -> library.find(clicked));
                }
            }
        }
        System.out.println("clicks " + what + ": " + ours);
        System.out.println("       slowest " + ours.slowest(4));
    }

    /** Reads the rows that stand on the screen. */
    static int shown(CaseMatches found) {
        int snippets = 0;
        for (CaseMatches.Match match : found.matches().subList(0, Math.min(ROWS, found.matches().size()))) {
            snippets += match.snippets().size();
        }
        return snippets;
    }
}
