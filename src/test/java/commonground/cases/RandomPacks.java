package commonground.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Makes packs up: any shape that the model allows, and text that breaks careless code. The same seed, the same pack. */
public final class RandomPacks {

    private final Random random;
    private final RandomText text;

    private RandomPacks(long seed) {
        this.random = new Random(seed);
        this.text = new RandomText(random);
    }

    /** A pack with this many cases, named {@code case-0} and so on. */
    public static Pack pack(long seed, int cases) {
        return new RandomPacks(seed).pack(cases);
    }

    private Pack pack(int cases) {
        List<Source> sources = numbered(1 + random.nextInt(8), this::source);
        RandomCatalog catalogs = new RandomCatalog(random, text, sources);
        Catalog catalog = catalogs.catalog();
        RandomCase studies = new RandomCase(random, text, sources, catalog);
        List<CaseStudy> made = numbered(cases, no -> studies.study("case-" + no));
        return new Pack(new Pack.Info("random", text.line(), "2026." + random.nextInt(9), text.line()), catalog,
                sources,
                made);
    }

    private Source source(int no) {
        return new Source("source-" + no, text.line(), some(random, 3, text::line), text.orEmpty(),
                maybe(random, () -> date(random)), one(random, Source.Type.values()), text.orEmpty(),
                one(random, Source.Reading.values()), text.orEmpty(), one(random, Voice.values()),
                one(random, Rung.values()), text.orEmpty());
    }

    private static <T> List<T> numbered(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    static PartialDate date(Random random) {
        int year = 1900 + random.nextInt(126);
        int month = random.nextInt(13);
        return new PartialDate(year, month, month == 0 ? 0 : random.nextInt(29));
    }

    static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    static <T> @Nullable T maybe(Random random, Supplier<T> make) {
        return random.nextInt(3) == 0 ? null : make.get();
    }

    static <T> List<T> some(Random random, int most, Supplier<T> make) {
        List<T> made = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            made.add(make.get());
        }
        return made;
    }
}
