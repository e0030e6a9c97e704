package commonground.cases;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes text up from plain words, which recur, and from text that breaks careless code. */
final class RandomText {

    private static final List<String> WORDS = List.of("teachers", "teacher", "union", "district", "strike", "striking",
            "evaluation", "evaluated", "contract", "trust", "salary", "ladder", "mentor", "board", "budget", "deficit",
            "school", "schools", "committee", "agreement", "collaboration", "learning", "peer", "review", "reform",
            "vote", "ratified", "meeting", "principal", "leader");
    private static final List<String> ODD = List.of("Peña", "naïve", "Łódź", "O'Brien", "\"quoted\"", "'); DROP TABLE",
            "<b>bold</b>", "&amp;", "a|b", "50%", "=1+1", "שלום", "مدرسة", "学校", "🎓", "e\u0301tude", "NEAR(", "AND",
            "OR", "NOT", "title:", "*", "-", "\\", "{0}", "$x", "line\nbreak", "tab\there", "–");

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    String word() {
        return RandomPacks.one(random, random.nextInt(8) == 0 ? ODD : WORDS);
    }

    /** One to eight words. */
    String line() {
        return words(1 + random.nextInt(8));
    }

    /** Six to thirty words. */
    String sentences() {
        return words(6 + random.nextInt(25));
    }

    String orEmpty() {
        return random.nextInt(3) == 0 ? "" : line();
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(place -> word()).collect(Collectors.joining(" "));
    }
}
