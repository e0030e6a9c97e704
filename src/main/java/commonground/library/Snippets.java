package commonground.library;

import commonground.store.pack.index.PackIndex.Passage;
import commonground.store.pack.index.PackIndexWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Picks the passages of a case that show best where the words of a search were found. */
final class Snippets {

    private static final int MOST = 3;
    private static final String NAME = "name";
    /** Passages that say who a case is rather than what was done there. */
    private static final Set<String> IDENTITY = Set.of(NAME, "alias", "headline", "chosen");

    private final Sought sought;
    /**
     * A passage with the words of its text.
     *
     * @param having which of the words sought it has
     * @param inText whether any of them is in its text rather than its title
     */
    private record Candidate(Passage passage, List<PackIndexWord> words, BitSet having, boolean inText) {}

    Snippets(Sought sought) {
        this.sought = sought;
    }

    /**
     * The best passages of the case at a place, at most three: each time the one that has most of the words not shown
     * yet, and of these the one that has most words, in reading order. What says who the case is comes last, and its
     * name, which lists show anyhow, never. No passages if no words are sought.
     */
    List<Snippet> of(Shelf shelf, int place) {
        List<PackIndexWord> words = sought.words().stream().map(Sought.Word::word).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        shelf.passages(place, words, passage -> isEnough(candidate(passage), candidates));
        return pick(candidates).stream().map(this::snippet).toList();
    }

    /** Takes a candidate. Once there are three that no other can beat, the others need not be looked at. */
    private boolean isEnough(Candidate candidate, List<Candidate> candidates) {
        if (!candidate.having().isEmpty()) {
            candidates.add(candidate);
        }
        return candidates.size() >= MOST && isPerfect(candidate)
                && candidates.stream().filter(this::isPerfect).limit(MOST).count() == MOST;
    }

    private boolean isPerfect(Candidate candidate) {
        return candidate.inText() && candidate.having().cardinality() == sought.words().size()
                && !IDENTITY.contains(candidate.passage().kind());
    }

    private Candidate candidate(Passage passage) {
        List<PackIndexWord> words = PackIndexWord.in(passage.text());
        BitSet having = new BitSet();
        words.forEach(word -> note(word, having));
        boolean inText = !having.isEmpty();
        if (!passage.kind().equals(NAME)) {
            PackIndexWord.in(passage.title()).forEach(word -> note(word, having));
        }
        return new Candidate(passage, words, having, inText);
    }

    private void note(PackIndexWord word, BitSet having) {
        for (int number = 0; number < sought.words().size(); number++) {
            if (!having.get(number) && sought.words().get(number).means(word)) {
                having.set(number);
            }
        }
    }

    private boolean isSought(PackIndexWord word) {
        return sought.words().stream().anyMatch(one -> one.means(word));
    }

    private static List<Candidate> pick(List<Candidate> candidates) {
        List<Candidate> picked = new ArrayList<>();
        BitSet shown = new BitSet();
        while (picked.size() < MOST && !candidates.isEmpty()) {
            Candidate best = candidates.stream().max(order(shown)).orElseThrow();
            picked.add(best);
            candidates.remove(best);
            shown.or(best.having());
        }
        return picked;
    }

    private static Comparator<Candidate> order(BitSet shown) {
        return Comparator.comparing((Candidate candidate) -> !IDENTITY.contains(candidate.passage().kind()))
                .thenComparingInt(candidate -> unseen(candidate, shown))
                .thenComparingInt(candidate -> candidate.having().cardinality())
                .thenComparing(Candidate::inText);
    }

    private static int unseen(Candidate candidate, BitSet shown) {
        BitSet unseen = (BitSet) candidate.having().clone();
        unseen.andNot(shown);
        return unseen.cardinality();
    }

    private Snippet snippet(Candidate candidate) {
        Passage passage = candidate.passage();
        return new Snippet(passage.kind(), passage.id(), passage.title(), runs(candidate));
    }

    private List<Snippet.Run> runs(Candidate candidate) {
        List<PackIndexWord> words = candidate.words();
        boolean[] marked = new boolean[words.size()];
        for (int at = 0; at < marked.length; at++) {
            marked[at] = isSought(words.get(at));
        }
        return new Excerpt(candidate.passage().text(), words, marked).runs();
    }
}
