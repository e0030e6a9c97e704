package commonground.library;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Matches that are read from the packs a few at a time, when they are first asked for; the first few at once. Safe for
 * use by several threads, as long as the library is open.
 */
final class MatchList extends AbstractList<CaseMatches.Match> implements RandomAccess {

    private static final int PAGE = 8;

    private final int[] places;
    private final IntFunction<CaseSummary> summary;
    private final IntFunction<CaseMatches.Match> reader;
    private final AtomicReferenceArray<List<CaseMatches.Match>> pages;

    /**
     * @param places  the cases in order; places are in order of name
     * @param summary reads what lists show of the case at a place
     * @param reader  makes the match of the case at a place
     */
    MatchList(int[] places, IntFunction<CaseSummary> summary, IntFunction<CaseMatches.Match> reader) {
        this.places = places;
        this.summary = summary;
        this.reader = reader;
        this.pages = new AtomicReferenceArray<>((places.length + PAGE - 1) / PAGE);
        if (places.length > 0) {
            page(0);
        }
    }

    @Override
    public CaseMatches.Match get(int index) {
        return page(index / PAGE).get(index % PAGE);
    }

    private List<CaseMatches.Match> page(int number) {
        List<CaseMatches.Match> page = pages.get(number);
        if (page == null) {
            page = IntStream.range(number * PAGE, Math.min(places.length, (number + 1) * PAGE))
                    .map(index -> places[index])
                    .mapToObj(reader)
                    .toList();
            pages.set(number, page);
        }
        return page;
    }

    /** The same cases in order of name. */
    MatchList byName() {
        return new MatchList(IntStream.of(places).sorted().toArray(), summary, reader);
    }

    /** The summaries alone, each read when it is asked for. */
    List<CaseSummary> summaries() {
        return new Summaries();
    }

    private final class Summaries extends AbstractList<CaseSummary> implements RandomAccess {

        @Override
        public CaseSummary get(int index) {
            return summary.apply(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    @Override
    public int size() {
        return places.length;
    }
}
