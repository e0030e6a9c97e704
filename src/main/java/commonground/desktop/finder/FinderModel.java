package commonground.desktop.finder;

import commonground.desktop.finder.found.Matches;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Selection.Mark;
import commonground.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the finder knows: the filter, what it finds, and in which order. No widgets. */
final class FinderModel {

    private static final Results NOTHING_YET = new Results(CaseQuery.ALL,
            new CaseMatches(List.of(), Map.of(), 0, null), List.of(), List.of());

    private final Function<CaseQuery, CaseMatches> find;
    private final FilterWords filterWords;
    private final Words words;
    private final Latest latest;
    private final ObjectProperty<CaseQuery> query = new SimpleObjectProperty<>(this, "query", CaseQuery.ALL);
    private final ObjectProperty<CaseOrder> order = new SimpleObjectProperty<>(this, "order", CaseOrder.BEST_MATCH);
    private final ReadOnlyObjectWrapper<Results> results = new ReadOnlyObjectWrapper<>(this, "results", NOTHING_YET);
    private final Matches matches;
    private Runnable settled = () -> {};
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ObservableList<Chip> shownChips = FXCollections.unmodifiableObservableList(chips);

    FinderModel(Function<CaseQuery, CaseMatches> find, FilterWords filterWords, Words words, Tasks tasks) {
        this.find = find;
        this.filterWords = filterWords;
        this.words = words;
        this.latest = new Latest(tasks);
        this.matches = new Matches(tasks, words.say("finder.reading"));
        query.addListener((property, old, now) -> search());
        order.addListener((property, old, now) -> search());
    }

    /** Searches anew with the present filter. */
    void search() {
        CaseQuery asked = query.get();
        chips.setAll(filterWords.chips(asked));
        CaseOrder wanted = order.get();
        latest.run(words.say("finder.searching"), progress -> Results.of(asked, wanted, find, filterWords), found -> {
            results.set(found);
            matches.become(found.matches(), found.first());
            settled.run();
        });
    }

    /** Whether other cases than those that are shown may still come. */
    boolean isSearching() {
        return latest.isUnderWay();
    }

    /** Has someone told each time that the cases that were searched for are shown. */
    void onSettled(Runnable listener) {
        settled = listener;
    }

    ObjectProperty<CaseQuery> queryProperty() {
        return query;
    }

    ObjectProperty<CaseOrder> orderProperty() {
        return order;
    }

    /** What the latest finished search found. */
    ReadOnlyObjectProperty<Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** What was found, in the order that the user wants. */
    Matches matches() {
        return matches;
    }

    /** The filter in words. */
    ObservableList<Chip> chips() {
        return shownChips;
    }

    void setText(String text) {
        if (!text.equals(query.get().text())) {
            query.set(query.get().withText(text));
        }
    }

    void mark(Facet facet, String value, Mark mark) {
        query.set(query.get().with(facet, value, mark));
    }

    void clear() {
        query.set(CaseQuery.ALL);
    }

    /** Says how many cases were found, such as "9 of 18 cases". */
    String found() {
        return words.say("finder.found", results.get().matches().matches().size(), results.get().matches().total());
    }
}
