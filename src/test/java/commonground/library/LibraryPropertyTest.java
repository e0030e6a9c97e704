package commonground.library;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.cases.RandomPacks;
import commonground.store.pack.PackFile;
import commonground.store.pack.index.PackIndex;
import commonground.store.pack.index.PackIndexWord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be true of any cases and any query. */
class LibraryPropertyTest {

    private static final int QUERIES = 100;
    private static final int TEXTS = 1000;
    /** So many that the index leaves no passage out. */
    private static final List<PackIndexWord> EVERY_WORD = PackIndexWord.in("a b c d");
    private static final List<String> WORDS = List.of("teachers", "unions", "district", "strikes", "contract", "trust",
            "salary", "ladder", "mentor", "budgets", "PEÑA", "e\u0301tude", "naive", "学校", "meeting", "ratified");
    private static final List<String> PIECES = List.of("\"", "'", "“", "*", "^", "-", "+", ":", "(", ")", "{", "}", "[",
            "NEAR", "AND", "OR", "NOT", " ", "  ", "\t", "\n", "\u0000", "\u0001", "\u0301", "\ud83d", "\udf93", "🎓",
            "é",
            "İ", "ß", "ﬁ", "שלום", "学校", "%", "_", "\\", ";", "--", "/*", "NULL", "title:", "strike", "eval", "s", "1",
            "²", "\u202e", "\ufeff", "\uffff", "\udbff\udfff", "O'Brien's");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void matchesAndCountsAreThoseOfANaiveFilter(long seed) throws Exception {
        Random random = new Random(seed);
        Pack casebook = RandomPacks.pack(seed, 40);
        Pack other = renamed(RandomPacks.pack(seed + 100, 25));
        try (Library library = Corpus.library(folder, casebook, other)) {
            List<CaseStudy> cases = new ArrayList<>(casebook.cases());
            cases.addAll(other.cases());
            NaiveFinder naive = new NaiveFinder(cases, texts());
            for (int count = 0; count < QUERIES; count++) {
                CaseQuery query = query(random, naive);
                check(library.find(query), query, naive, "seed " + seed + ", " + query);
            }
        }
    }

    private static void check(CaseMatches found, CaseQuery query, NaiveFinder naive, String what) {
        assertThat(Corpus.ids(found)).as(what).containsExactlyInAnyOrderElementsOf(naive.find(query));
        for (Facet facet : Facet.values()) {
            List<CaseMatches.Count> counts = found.facets().getOrDefault(facet, List.of());
            assertThat(counts).as(what)
                    .extracting(CaseMatches.Count::value)
                    .containsExactlyInAnyOrderElementsOf(naive.values(facet));
            assertThat(counts).as(what)
                    .allSatisfy(
                            count -> assertThat(count.cases()).isEqualTo(naive.count(query, facet, count.value())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyTextIsSafe(long seed) throws Exception {
        Random random = new Random(seed);
        try (Library library = Corpus.library(folder, RandomPacks.pack(seed, 6))) {
            for (int count = 0; count < TEXTS; count++) {
                String text = text(random);
                CaseMatches found = library.find(CaseQuery.ALL.withText(text));
                assertThat(found.matches()).as("seed " + seed + ", text " + count + ": " + text)
                        .allSatisfy(match -> assertThat(match.snippets()).hasSizeLessThanOrEqualTo(3)
                                .allSatisfy(snippet -> assertThat(snippet.runs()).extracting(Snippet.Run::text)
                                        .doesNotContain("")));
            }
        }
    }

    private static String text(Random random) {
        int most = random.nextInt(100) == 0 ? 5000 : 12;
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(any -> one(random, PIECES))
                .collect(Collectors.joining());
    }

    private static CaseQuery query(Random random, NaiveFinder naive) {
        CaseQuery query = CaseQuery.ALL.withAllThemes(random.nextBoolean())
                .withStudents(range(random, 200_000))
                .withYears(range(random, 2030));
        if (random.nextInt(3) == 0) {
            query = query.withText(one(random, WORDS) + " " + (random.nextBoolean() ? one(random, WORDS) + " " : ""));
        }
        for (int marks = random.nextInt(5); marks > 0; marks--) {
            Facet facet = one(random, List.of(Facet.values()));
            List<String> values = new ArrayList<>(naive.values(facet));
            values.add("nowhere");
            query = query.with(facet, one(random, values), one(random, List.of(Selection.Mark.values())));
        }
        return query;
    }

    private static CaseQuery.@Nullable Range range(Random random, int most) {
        if (random.nextInt(3) != 0) {
            return null;
        }
        int least = most - random.nextInt(most == 2030 ? 70 : most);
        return new CaseQuery.Range(least, least + random.nextInt(most));
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Pack renamed(Pack pack) {
        List<CaseStudy> cases = pack.cases()
                .stream()
                .map(study -> Corpus.with(study, "other-" + study.id(), study.name(), study.aliases(),
                        study.findings()))
                .toList();
        return new Pack(new Pack.Info("other", "", "", ""), pack.catalog(), pack.sources(), cases);
    }

    private Map<String, String> texts() throws Exception {
        Map<String, String> texts = new HashMap<>();
        for (String file : List.of("casebook.db", "data/packs/pack-0.db")) {
            try (PackFile pack = PackFile.open(folder.resolve(file))) {
                PackIndex index = pack.index();
                for (int no = 0; no < index.entries().size(); no++) {
                    List<String> said = new ArrayList<>();
                    index.passages(no, EVERY_WORD, passage -> !said.add(passage.title() + " " + passage.text()));
                    texts.put(index.entries().get(no).id(), String.join("\n", said));
                }
            }
        }
        return texts;
    }
}
