package commonground.made;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Makes text that says nothing but is searched like real text: each word is followed by one that follows it somewhere in
 * the casebook, so that words are as frequent and stand together as there; now and then comes a rare word, made of
 * syllables, whose frequency follows Zipf's law.
 */
final class MadeText {

    private static final List<String> SYLLABLES = List.of("ba", "cor", "den", "fel", "gra", "hol", "ins", "jar", "ken",
            "lo", "mar", "nes", "or", "pel", "quin", "ros", "sta", "tor", "ul", "ver", "wes", "yar", "zel", "ash",
            "bri", "cla", "dun", "eth", "fa", "gil");
    private static final int RARE_WORDS = 100_000;
    private static final double RARE = 0.03;

    private final List<String> words = new ArrayList<>();
    private final Map<String, int[]> places = new HashMap<>();

    /** @param cases where the words come from */
    MadeText(List<CaseStudy> cases) {
        for (CaseStudy study : cases) {
            study.findings().stream().map(Finding::text).forEach(this::learn);
            study.answers().stream().map(Answer::text).forEach(this::learn);
        }
        Map<String, List<Integer>> found = new HashMap<>();
        for (int place = 0; place < words.size() - 1; place++) {
            found.computeIfAbsent(plain(words.get(place)), word -> new ArrayList<>()).add(place);
        }
        found.forEach((word, at) -> places.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void learn(String text) {
        words.addAll(List.of(text.strip().split("\\s+")));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** About this many words, at least half and at most one and a half times as many. */
    String sentence(RandomGenerator random, int about) {
        StringBuilder text = new StringBuilder();
        int place = random.nextInt(words.size());
        for (int left = about / 2 + random.nextInt(about) + 1; left > 0; left--) {
            text.append(random.nextDouble() < RARE ? rare(random) : words.get(place)).append(left > 1 ? ' ' : '.');
            place = next(place, random);
        }
        return text.toString();
    }

    private int next(int place, RandomGenerator random) {
        int[] same = places.getOrDefault(plain(words.get(place)), new int[] {0});
        return same[random.nextInt(same.length)] + 1;
    }

    /** The word of rank n comes n times as seldom as the first. */
    private static String rare(RandomGenerator random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(RARE_WORDS));
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }
}
