package commonground.library;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.store.pack.PackFile;
import commonground.store.pack.index.PackIndex;
import commonground.store.pack.index.PackIndexWord;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of all open packs in order of name; each goes by its place in this order, from 0. */
final class Shelf {

    private final List<Opened> packs;
    private final List<Stand> stands;
    private final int[][] places;
    private final AtomicReferenceArray<@Nullable CaseSummary> summaries;

    /** An open pack. */
    record Opened(PackFile file, PackIndex index) {

        Pack.Info info() {
            return file.info();
        }
    }

    /** Where a case stands: the number of its pack, its number in the pack, and its name for the order. */
    private record Stand(int pack, int no, PackIndex.Entry entry) {}

    Shelf(List<Opened> packs) {
        this.packs = List.copyOf(packs);
        this.stands = packs.size() == 1 ? stands(0).toList() : sorted();
        this.places = packs.stream().map(pack -> new int[pack.index().entries().size()]).toArray(int[][]::new);
        this.summaries = new AtomicReferenceArray<>(stands.size());
        for (int place = 0; place < stands.size(); place++) {
            places[stands.get(place).pack()][stands.get(place).no()] = place;
        }
    }

    private List<Stand> sorted() {
        record Named(String name, Stand stand) {}
        return IntStream.range(0, packs.size())
                .boxed()
                .flatMap(this::stands)
                .map(stand -> new Named(Names.unaccented(stand.entry().name()), stand))
                .sorted(Comparator.comparing(Named::name).thenComparing(named -> named.stand().entry().name()))
                .map(Named::stand)
                .toList();
    }

    private Stream<Stand> stands(int pack) {
        List<PackIndex.Entry> entries = packs.get(pack).index().entries();
        return IntStream.range(0, entries.size()).mapToObj(no -> new Stand(pack, no, entries.get(no)));
    }

    /** How many cases there are. */
    int size() {
        return stands.size();
    }

    /** The packs, in their own order. */
    List<Opened> packs() {
        return packs;
    }

    /** The place of each case of a pack, by the case's number in the pack. */
    int[] places(int pack) {
        return places[pack];
    }

    /** The places of some cases of a pack. */
    BitSet places(int pack, BitSet numbers) {
        BitSet joined = new BitSet(size());
        int[] all = places[pack];
        for (int no = numbers.nextSetBit(0); no >= 0 && no < all.length; no = numbers.nextSetBit(no + 1)) {
            joined.set(all[no]);
        }
        return joined;
    }

    /** What a filter needs to know of a case. */
    PackIndex.Entry entry(int place) {
        return stands.get(place).entry();
    }

    /** The other names of the cases, by place. */
    SortedMap<Integer, List<String>> aliases() {
        SortedMap<Integer, List<String>> aliases = new TreeMap<>();
        for (int pack = 0; pack < packs.size(); pack++) {
            int[] joined = places[pack];
            PackIndex index = packs.get(pack).index();
            BrokenPackException.guard(index::aliases).forEach((no, names) -> aliases.put(joined[no], names));
        }
        return aliases;
    }

    /** Hands on what is said of a case that may have one of the words, until it is enough. */
    void passages(int place, List<PackIndexWord> words, Predicate<PackIndex.Passage> enough) {
        Stand stand = stands.get(place);
        PackIndex index = packs.get(stand.pack()).index();
        BrokenPackException.run(() -> index.passages(stand.no(), words, enough));
    }

    /** What a list shows of a case; read once. */
    CaseSummary summary(int place) {
        @Nullable CaseSummary known = summaries.get(place);
        if (known == null) {
            known = readSummary(place);
            summaries.set(place, known);
        }
        return known;
    }

    private CaseSummary readSummary(int place) {
        Stand stand = stands.get(place);
        Opened pack = packs.get(stand.pack());
        PackIndex.Summary row = BrokenPackException.guard(() -> pack.index().summary(stand.no()));
        return new CaseSummary(row.id(), row.name(), row.state(), row.kind(), row.affiliation(), row.inReport(),
                row.period(), row.headline(), row.status(), row.statusAsOf(), row.students(), row.studentsYear(),
                row.answered(), row.findings(), pack.info().id());
    }

    /** The pack that a case is in. */
    Opened pack(int place) {
        return packs.get(stands.get(place).pack());
    }

    /** Reads the whole of a case. */
    CaseStudy read(int place) {
        return BrokenPackException.guard(() -> pack(place).file().read(stands.get(place).no()));
    }
}
