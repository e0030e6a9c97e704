package commonground.library;

import commonground.store.pack.index.PackIndex;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers of every case by which ranges filter. */
final class Ranges {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final int[] students;
    private final int[] from;
    private final int[] to;

    Ranges(Shelf shelf) {
        students = places(shelf).map(place -> students(shelf.entry(place))).toArray();
        from = places(shelf).map(place -> shelf.entry(place).from()).toArray();
        to = places(shelf).map(place -> shelf.entry(place).to()).toArray();
    }

    private static IntStream places(Shelf shelf) {
        return IntStream.range(0, shelf.size());
    }

    private static int students(PackIndex.Entry entry) {
        Integer stated = entry.students();
        return stated == null ? UNKNOWN : stated;
    }

    /** How far the numbers reach. */
    Extent extent() {
        IntStream known = IntStream.of(students).filter(number -> number != UNKNOWN);
        int first = IntStream.of(from).min().orElse(0);
        return new Extent(known.boxed().toList(),
                new CaseQuery.Range(first, Math.max(first, IntStream.of(to).max().orElse(first))));
    }

    /** All cases that are within the ranges of a query. */
    BitSet within(CaseQuery query) {
        BitSet cases = new BitSet(students.length);
        cases.set(0, students.length);
        keep(cases, query.students(), range -> place -> students[place] != UNKNOWN && students[place] >= range.least()
                && students[place] <= range.most());
        keep(cases, query.years(), range -> place -> from[place] <= range.most() && to[place] >= range.least());
        return cases;
    }

    @FunctionalInterface
    private interface Test {
        IntPredicate of(CaseQuery.Range range);
    }

    private static void keep(BitSet cases, CaseQuery.@Nullable Range range, Test test) {
        if (range == null) {
            return;
        }
        IntPredicate passes = test.of(range);
        for (int place = cases.nextSetBit(0); place >= 0; place = cases.nextSetBit(place + 1)) {
            if (!passes.test(place)) {
                cases.clear(place);
            }
        }
    }
}
