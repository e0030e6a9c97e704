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
 * Key by key through the searches of {@link SearchBench}, and click by click through all facets, in a pack and in a
 * larger one in turns: {@code GrowthBench PACK LARGER [ROUNDS]}.
 */
public final class GrowthBench {

    private static final int WARMING = 2;

    private final Library few;
    private final Library many;
    private final int rounds;

    private GrowthBench(Library few, Library many, int rounds) {
        this.few = few;
        this.many = many;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        try (Library few = Library.open(Path.of(args[0]).toAbsolutePath(), Files.createTempDirectory("bench"));
                Library many = Library.open(Path.of(args[1]).toAbsolutePath(), Files.createTempDirectory("bench"))) {
            System.out.printf("%d cases and %d%n", few.find(CaseQuery.ALL).total(), many.find(CaseQuery.ALL).total());
            GrowthBench bench = new GrowthBench(few, many, rounds);
            bench.measure("keys", Samples.keystrokes(SearchBench.TYPED).stream().map(CaseQuery.ALL::withText).toList());
            bench.measure("clicks of all", bench.clicks(CaseQuery.ALL));
            bench.measure("clicks of \"" + SearchBench.WORDS + '"',
                    bench.clicks(CaseQuery.ALL.withText(SearchBench.WORDS)));
        }
    }

    private List<CaseQuery> clicks(CaseQuery query) {
        CaseMatches all = few.find(query);
        return List.of(Facet.values())
                .stream()
                .flatMap(facet -> all.facets()
                        .getOrDefault(facet, List.of())
                        .stream()
                        .map(count -> query.with(facet, count.value(), Selection.Mark.INCLUDED)))
                .toList();
    }

    private void measure(String what, List<CaseQuery> queries) {
        Samples ofFew = new Samples();
        Samples ofMany = new Samples();
        for (int round = 0; round < WARMING + rounds; round++) {
            if (round == WARMING) {
                ofFew.forget();
                ofMany.forget();
            }
            for (CaseQuery query : queries) {
                ofFew.time(query.toString(), () -> SearchBench.shown(few.find(query)));
                ofMany.time(query.toString(), () -> SearchBench.shown(many.find(query)));
            }
        }
        System.out.println(what + ", few:  " + ofFew);
        System.out.println(what + ", many: " + ofMany);
        System.out.println("       slowest " + ofMany.slowest(6));
        System.out.printf("       growth p50 %.1f p95 %.1f%n", ofMany.processor(0.5) / ofFew.processor(0.5),
                ofMany.processor(0.95) / ofFew.processor(0.95));
    }
}
