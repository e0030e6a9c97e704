package commonground.desktop.finder;

import commonground.cases.Catalog;
import commonground.desktop.finder.facets.FacetWords;
import commonground.desktop.finder.results.CardHandler;
import commonground.desktop.finder.results.ResultList;
import commonground.desktop.finder.results.TrayBar;
import commonground.desktop.look.Look;
import commonground.desktop.look.Views;
import commonground.desktop.shell.Actions;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** The screen on which cases are found and chosen. */
public final class FinderScreen implements Screen {

    private final FinderModel model;
    private final Navigator navigator;
    private final ResultList list;
    private final SearchField search;
    private final FinderController controller;
    private final Parent root;
    private final ReadOnlyStringWrapper title;
    private final List<Action> further;

    /** @param find the library's search */
    public FinderScreen(Function<CaseQuery, CaseMatches> find, Catalog catalog, Words words, Views views, Look look,
            Tasks tasks, Tray tray, Navigator navigator) {
        this.navigator = navigator;
        FacetWords facetWords = new FacetWords(words, catalog);
        model = new FinderModel(find, new FilterWords(words, facetWords), words, tasks, tray);
        title = new ReadOnlyStringWrapper(words.say("place.finder"));
        list = new ResultList(words, model.matches(), new Handler(), look.emProperty());
        search = new SearchField(words);
        Actions actions = new Actions(words);
        Action compare = actions.of("compare", Feather.COLUMNS, () -> navigator.go(new Place.Comparing(tray.plan())));
        compare.disabledProperty().bind(tray.canCompare().not());
        further = furtherActions(actions, compare);
        controller = new FinderController(model, words, facetWords, list, new TrayBar(words, tray, compare));
        root = views.load("finder.fxml", controller);
        listen(tray);
        model.search();
    }

    private void listen(Tray tray) {
        search.textProperty().addListener((property, old, text) -> model.setText(text));
        model.queryProperty().subscribe(query -> {
            if (!search.getText().equals(query.text())) {
                search.setText(query.text());
            }
        });
        tray.picks().addListener((ListChangeListener<Tray.Pick>) change -> list.showStates());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
                focusSearch();
                event.consume();
            }
        });
    }

    private List<Action> furtherActions(Actions actions, Action compare) {
        Action find = actions.of("search", Feather.SEARCH, this::focusSearch);
        Action facets = actions.of("facets", Feather.FILTER, this::focusFacets);
        Action clear = actions.of("clear-filter", Feather.X, model::clear);
        Action open = actions.of("open-case", Feather.BOOK_OPEN, () -> list.current().ifPresent(this::open));
        Action pick = actions.of("pick", Feather.PLUS, () -> list.current().ifPresent(model::togglePick));
        return List.of(find, facets, clear, open, pick, compare);
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void focusFacets() {
        controller.focusFacets();
    }

    private void open(Match match) {
        navigator.go(new Place.Reader(match.summary().id()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public List<Action> furtherActions() {
        return further;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(search);
    }

    @Override
    public void onShown() {
        list.requestFocus();
    }

    private final class Handler implements CardHandler {

        @Override
        public void open(Match match) {
            FinderScreen.this.open(match);
        }

        @Override
        public void pick(Match match) {
            model.togglePick(match);
        }

        @Override
        public boolean isPicked(Match match) {
            return model.tray().holds(match.summary().id());
        }
    }
}
