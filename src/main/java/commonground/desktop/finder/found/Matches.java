package commonground.desktop.finder.found;

import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in order, however many. A case is read in the background when a view first wants it: until then there
 * is {@code null} in its place, and the change is told as an update. On the FX thread only.
 */
public final class Matches extends ObservableListBase<Match> implements RandomAccess {

    private static final int PAGE = 8;
    private static final int PAGES_AT_ONCE = 3;
    /** More than the highest window shows. */
    private static final int MOST_PAGES = 16;

    private final Tasks tasks;
    private final String title;
    private Wanted<Integer, List<Match>> wanted;
    private CaseMatches all = new CaseMatches(List.of(), Map.of(), 0, null);
    private @Nullable Match[] known = new Match[0];
    private final Map<String, Integer> places = new HashMap<>();

    /** @param title what is done while cases are read, in words for the user */
    public Matches(Tasks tasks, String title) {
        this.tasks = tasks;
        this.title = title;
        this.wanted = wanted(all.matches());
    }

    private Wanted<Integer, List<Match>> wanted(List<Match> from) {
        return new Wanted<>(tasks, title, PAGES_AT_ONCE, MOST_PAGES, pages -> read(from, pages), this::fill);
    }

    private static Map<Integer, List<Match>> read(List<Match> from, Collection<Integer> pages) {
        return pages.stream()
                .collect(Collectors.toMap(Function.identity(),
                        page -> List.copyOf(from.subList(page * PAGE, Math.min(from.size(), (page + 1) * PAGE)))));
    }

    /** Those of the cases that are shown at once; to be called in the background. */
    public static List<Match> first(CaseMatches found) {
        return List.copyOf(found.matches().subList(0, Math.min(PAGE, found.matches().size())));
    }

    /**
     * Shows other cases.
     *
     * @param first what {@link #first} has read of them
     */
    public void become(CaseMatches found, List<Match> first) {
        wanted.clear();
        wanted = wanted(found.matches());
        int before = known.length;
        all = found;
        known = new Match[found.matches().size()];
        places.clear();
        put(0, first);
        fireChange(new WholeChange<>(this, before));
    }

    /** What lists show of all the cases, in order. Reads what is not known: not to be walked on the FX thread. */
    public List<CaseSummary> summaries() {
        return all.summaries();
    }

    private void fill(Map<Integer, List<Match>> pages) {
        pages.forEach((page, matches) -> put(page * PAGE, matches));
        fireChange(new Update<>(this));
    }

    private void put(int from, List<Match> matches) {
        for (int index = 0; index < matches.size(); index++) {
            known[from + index] = matches.get(index);
            places.put(matches.get(index).summary().id(), from + index);
        }
    }

    /** The case at a place, {@code null} as long as it has not been read. */
    @Override
    public @Nullable Match get(int index) {
        return known[index];
    }

    /**
     * Lets the case at a place be read, since it is to be shown. To look at a place is not enough: lists look at many
     * rows only to guess how high all of them are.
     */
    public void want(int index) {
        if (index >= 0 && index < known.length && known[index] == null) {
            wanted.ask(index / PAGE);
        }
    }

    @Override
    public int size() {
        return known.length;
    }

    /** The place of a case, by its id; -1 where it is not among those that have been read. */
    public int indexOf(String caseId) {
        return places.getOrDefault(caseId, -1);
    }
}
