package commonground.library;

import commonground.store.pack.index.PackIndexWord;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text to about two lines around the words that were found in it. */
final class Excerpt {

    private static final int MOST_WORDS = 24;
    private static final String CUT = "…";

    private final String text;
    private final List<PackIndexWord> words;
    private final boolean[] marked;

    /**
     * @param words  the words of the text
     * @param marked which of them were found
     */
    Excerpt(String text, List<PackIndexWord> words, boolean[] marked) {
        this.text = text;
        this.words = words;
        this.marked = marked.clone();
    }

    /** The text around the place where most of the words stand, with a sign where it is cut. */
    List<Snippet.Run> runs() {
        if (words.size() <= MOST_WORDS) {
            return runs(0, words.size());
        }
        int start = centred(densest());
        return runs(start, start + MOST_WORDS);
    }

    private int densest() {
        int best = 0;
        int most = 0;
        int inside = 0;
        for (int end = 0; end < marked.length; end++) {
            inside += marked[end] ? 1 : 0;
            inside -= end >= MOST_WORDS && marked[end - MOST_WORDS] ? 1 : 0;
            if (inside > most) {
                most = inside;
                best = Math.max(0, end - MOST_WORDS + 1);
            }
        }
        return best;
    }

    private int centred(int start) {
        int first = start;
        int last = start;
        for (int at = start + MOST_WORDS - 1; at >= start; at--) {
            if (marked[at]) {
                first = at;
                last = Math.max(last, at);
            }
        }
        int slack = MOST_WORDS - (last - first + 1);
        return Math.clamp(first - slack / 2, 0, words.size() - MOST_WORDS);
    }

    private List<Snippet.Run> runs(int start, int end) {
        List<Snippet.Run> runs = new ArrayList<>();
        StringBuilder plain = new StringBuilder(start > 0 ? CUT : "");
        int at = start > 0 ? words.get(start).start() : 0;
        for (int number = start; number < end; number++) {
            PackIndexWord word = words.get(number);
            if (marked[number]) {
                flush(plain.append(text, at, word.start()), runs);
                runs.add(new Snippet.Run(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        boolean cut = end < words.size();
        plain.append(text, at, cut ? words.get(end - 1).end() : text.length());
        flush(plain.append(cut ? CUT : ""), runs);
        return runs;
    }

    private static void flush(StringBuilder plain, List<Snippet.Run> runs) {
        if (!plain.isEmpty()) {
            runs.add(new Snippet.Run(plain.toString(), false));
            plain.setLength(0);
        }
    }
}
