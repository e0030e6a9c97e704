package commonground.desktop.finder;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.desktop.finder.facets.FacetWords;
import commonground.desktop.look.Look;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.library.Extent;
import commonground.library.Library;
import commonground.words.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Opens the finder, in the view that was last used. */
public final class Finding {

    /**
     * The cases to find.
     *
     * @param find    searches them
     * @param read    reads one of them by its id
     * @param extent  tells how far their numbers reach
     * @param catalog what they share
     */
    public record Cases(
            Function<CaseQuery, CaseMatches> find,
            Function<String, Optional<CaseStudy>> read,
            Supplier<Extent> extent,
            Catalog catalog) {

        /** The cases of a library. */
        public static Cases of(Library library) {
            return new Cases(library::find, library::read, library::extent, library.catalog());
        }
    }

    private final Cases cases;
    private final Words words;
    private final Look look;
    private final Tasks tasks;
    private final Tray tray;
    private final Navigator navigator;
    private final ObjectProperty<ViewKind> view = new SimpleObjectProperty<>(this, "view", ViewKind.CARDS);
    private final ObjectProperty<CaseQuery> filter = new SimpleObjectProperty<>(this, "filter", CaseQuery.ALL);

    /** @param words the bundle {@code desktop} */
    public Finding(Cases cases, Words words, Look look, Tasks tasks, Tray tray, Navigator navigator) {
        this.cases = cases;
        this.words = words;
        this.look = look;
        this.tasks = tasks;
        this.tray = tray;
        this.navigator = navigator;
    }

    /** Which cases the finder shows; setting it sets the finder's filter. */
    public ObjectProperty<CaseQuery> filterProperty() {
        return filter;
    }

    /** What it is called to set another filter. */
    public String change(CaseQuery old, CaseQuery now) {
        return new FilterWords(words, new FacetWords(words, cases.catalog())).change(old, now);
    }

    /** A screen that shows all cases. */
    public Screen open() {
        return new FinderScreen(cases, words, look, tasks, tray, navigator, view, filter);
    }
}
