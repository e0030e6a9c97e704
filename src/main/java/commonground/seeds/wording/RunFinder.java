package commonground.seeds.wording;

import commonground.seeds.yaml.SeedText;
import commonground.store.pack.index.PackIndexWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds runs of words that our texts share with others, whatever the capitals and punctuation. Every {@value #SHORTEST}
 * words of ours that follow each other are known by a hash; where another text has the same hash the run is followed as
 * far as it goes, so that a text is read once, however much it is compared with.
 */
final class RunFinder {

    /** The fewest words that are told: fewer are often a name, a date or the one way to say it. */
    static final int SHORTEST = 12;

    private final Map<Integer, List<Spot>> spots = new HashMap<>();

    private record Ours(SeedText text, List<PackIndexWord> found, List<String> words) {

        static Ours of(SeedText text) {
            List<PackIndexWord> found = PackIndexWord.in(text.text());
            return new Ours(text, found, plain(found));
        }

        String run(int from, int to) {
            return text.text().substring(found.get(from).start(), found.get(to - 1).end());
        }
    }

    private record Spot(Ours ours, int at) {}

    RunFinder(List<SeedText> texts) {
        texts.stream().map(Ours::of).forEach(this::index);
    }

    private void index(Ours ours) {
        for (int at = 0; at + SHORTEST <= ours.words().size(); at++) {
            spots.computeIfAbsent(hash(ours.words(), at), none -> new ArrayList<>()).add(new Spot(ours, at));
        }
    }

    /** The longest shared runs, in the order of the other text; each place of ours is told once. */
    List<SharedRun> find(OtherText other) {
        List<String> theirs = plain(PackIndexWord.in(other.text()));
        Set<Spot> told = new HashSet<>();
        List<SharedRun> runs = new ArrayList<>();
        for (int at = 0; at + SHORTEST <= theirs.size(); at++) {
            for (Spot spot : spots.getOrDefault(hash(theirs, at), List.of())) {
                int length = length(spot, theirs, at);
                if (length >= SHORTEST && begins(spot, theirs, at) && told.add(spot)) {
                    runs.add(new SharedRun(spot.ours().text(), spot.ours().run(spot.at(), spot.at() + length), length,
                            other.file()));
                }
            }
        }
        return runs;
    }

    /** Whether the run does not go further back: else it was found from there. */
    private static boolean begins(Spot spot, List<String> theirs, int at) {
        return at == 0 || spot.at() == 0 || !theirs.get(at - 1).equals(spot.ours().words().get(spot.at() - 1));
    }

    private static int length(Spot spot, List<String> theirs, int at) {
        List<String> ours = spot.ours().words();
        int length = 0;
        while (spot.at() + length < ours.size() && at + length < theirs.size()
                && ours.get(spot.at() + length).equals(theirs.get(at + length))) {
            length++;
        }
        return length;
    }

    private static int hash(List<String> words, int at) {
        return words.subList(at, at + SHORTEST).hashCode();
    }

    private static List<String> plain(List<PackIndexWord> words) {
        return words.stream().map(PackIndexWord::text).toList();
    }
}
