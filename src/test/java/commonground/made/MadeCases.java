package commonground.made;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Pack;
import commonground.cases.PartialDate;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.districts.District;
import commonground.districts.Districts;
import commonground.store.StoreException;
import commonground.store.pack.PackFile;
import commonground.store.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pack of cases made for measuring: one for every school district of the country, then a second for each, and so on,
 * each with some 15 findings. What is said of them means nothing. The same seed and casebook make the same cases,
 * however many are asked for.
 */
public final class MadeCases {

    /** As many as there are districts. */
    public static final int ALL_DISTRICTS = 17_517;

    private static final int OWN_SOURCES = 2;

    private final long seed;
    private final Catalog catalog;
    private final MadeText text;
    private final List<Stub> stubs;
    private final List<Source> shared;

    private record Stub(int number, String id, String name, District district) {

        private String plainName() {
            return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Makes ready.
     *
     * @param casebook whose themes, questions, frameworks and words the made cases use
     * @param count    how many cases
     */
    public MadeCases(Path casebook, long seed, int count) throws StoreException, IOException {
        this.seed = seed;
        try (PackFile pack = PackFile.openTrusted(casebook)) {
            this.catalog = pack.catalog();
            this.shared = pack.sources();
            List<CaseStudy> cases = new ArrayList<>();
            for (int no = 0; no < pack.size(); no++) {
                cases.add(pack.read(no));
            }
            this.text = new MadeText(cases);
        }
        List<District> districts = Districts.read().all();
        this.stubs = IntStream.range(0, count)
                .mapToObj(number -> stub(number, districts.get(number % districts.size()), number / districts.size()))
                .sorted(Comparator.comparing(Stub::plainName).thenComparing(Stub::name).thenComparing(Stub::id))
                .toList();
    }

    private static Stub stub(int number, District district, int copy) {
        String name = district.name() + ", " + district.state().key();
        return copy == 0
                ? new Stub(number, "made-" + district.lea(), name, district)
                : new Stub(number, "made-" + district.lea() + "-" + (copy + 1), name + " " + (copy + 1), district);
    }

    /** The pack without its cases. */
    public Pack shell() {
        List<Source> sources = Stream.concat(stubs.stream().flatMap(stub -> own(stub).stream()), shared.stream())
                .toList();
        return new Pack(new Pack.Info("made", "Made cases", "1", "They were made for measuring."), catalog, sources,
                List.of());
    }

    /** The cases in order of name, made while they are read. */
    public Stream<CaseStudy> cases() {
        return stubs.stream().map(this::study);
    }

    /** All of it. */
    public Pack pack() {
        Pack shell = shell();
        return new Pack(shell.info(), shell.catalog(), shell.sources(), cases().toList());
    }

    /** Writes the pack without ever holding it as a whole. */
    public void write(Path file) throws StoreException {
        PackWriter.write(shell(), cases(), file);
    }

    private CaseStudy study(Stub stub) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + stub.number());
        List<Source> cited = new ArrayList<>(own(stub));
        for (int more = 0; more < 3; more++) {
            cited.add(shared.get(random.nextInt(shared.size())));
        }
        return new MadeStudy(random, text, catalog, cited).study(stub.id(), stub.name(), stub.district());
    }

    private List<Source> own(Stub stub) {
        return IntStream.range(0, OWN_SOURCES).mapToObj(no -> source(stub, no)).toList();
    }

    private Source source(Stub stub, int no) {
        int mixed = stub.number() + no;
        return new Source(stub.id() + "-source-" + no, "Made work " + no + " on " + stub.name(), List.of(),
                "Made works", PartialDate.ofYear(1990 + mixed % 35),
                one(Source.Type.values(), mixed), "", Source.Reading.FULL, "", one(Voice.values(), mixed),
                one(Rung.values(), mixed), "");
    }

    private static <T> T one(T[] values, int number) {
        return values[number % values.length];
    }
}
