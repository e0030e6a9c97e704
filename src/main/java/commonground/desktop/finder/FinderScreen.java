package commonground.desktop.finder;

import commonground.desktop.controls.Room;
import commonground.desktop.finder.facets.FacetWords;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.list.CaseTable;
import commonground.desktop.finder.map.CaseMap;
import commonground.desktop.finder.matrix.CaseMatrix;
import commonground.desktop.finder.results.ResultList;
import commonground.desktop.finder.results.TrayBar;
import commonground.desktop.finder.timeline.CaseTimeline;
import commonground.desktop.look.Look;
import commonground.desktop.shell.Actions;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** The screen on which cases are found and chosen. */
final class FinderScreen implements Screen {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this width the views go by their icons. */
    private static final double NARROW_EM = 56;

    private final FinderModel model;
    private final ObjectProperty<ViewKind> view;
    private final Navigator navigator;
    private final Words own;
    private final Found found;
    private final ResultViews results;
    private final ViewSwitch viewSwitch;
    private final HBox bar;
    private final SearchField search;
    private final FinderPane root;
    private final ReadOnlyStringWrapper title;
    private final List<Action> further;

    /**
     * @param view   the view to begin with, and the one turned to
     * @param filter the filter to begin with, and the one set
     */
    FinderScreen(Finding.Cases cases, Words words, Look look, Tasks tasks, Tray tray,
            Navigator navigator, ObjectProperty<ViewKind> view, ObjectProperty<CaseQuery> filter) {
        this.navigator = navigator;
        this.view = view;
        FacetWords facetWords = new FacetWords(words, cases.catalog());
        model = new FinderModel(cases.find(), new FilterWords(words, facetWords), words, tasks);
        title = new ReadOnlyStringWrapper(words.say("place.finder"));
        own = new Words("finder", words.locale());
        found = new Found(model.matches(), tray, this::open);
        results = new ResultViews(kind -> make(kind, cases, words, look, tasks), view);
        viewSwitch = new ViewSwitch(own, view);
        search = new SearchField(words);
        bar = makeBar(look);
        Actions actions = new Actions(words);
        Action compare = actions.of("compare", Feather.COLUMNS, () -> navigator.go(new Place.Comparing(tray.plan())));
        compare.disabledProperty().bind(tray.canCompare().not());
        further = furtherActions(actions, compare);
        root = new FinderPane(model, words, results, new TrayBar(words, tray, compare), look.emProperty());
        listen();
        new HeldKeys(model, root, results);
        model.queryProperty().bindBidirectional(filter);
        model.search();
        // The controls of the filter take as long as all else together: the cases do not wait for them.
        tasks.runOnceDrawn(words.say("finder.searching"), progress -> cases.extent().get(),
                extent -> root.show(new FacetPanel(model, words, facetWords, extent)));
    }

    private HBox makeBar(Look look) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.SOMETIMES);
        HBox made = new HBox(search, gap, viewSwitch.node());
        made.getStyleClass().add("finder-bar");
        Room.isShort(made.widthProperty(), look.emProperty(), NARROW_EM)
                .subscribe(narrow -> made.pseudoClassStateChanged(NARROW, narrow));
        return made;
    }

    private Node make(ViewKind kind, Finding.Cases cases, Words words, Look look, Tasks tasks) {
        return switch (kind) {
            case CARDS -> new ResultList(words, found, look.emProperty());
            case LIST -> new CaseTable(own, words, found, cases.catalog().questions().size(), tasks,
                    look.emProperty());
            case MAP -> new CaseMap(own, words, found, tasks, look.emProperty());
            case MATRIX -> new CaseMatrix(own, found, cases.catalog(), cases.read(), tasks, look.emProperty());
            case TIMELINE -> new CaseTimeline(own, words, found, cases.catalog(), cases.read(), tasks,
                    look.emProperty());
        };
    }

    private void listen() {
        search.textProperty().addListener((property, old, text) -> model.setText(text));
        model.queryProperty().subscribe(query -> {
            if (!search.getText().equals(query.text())) {
                search.setText(query.text());
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                results.requestFocus();
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
        Action open =
                actions.of("open-case", Feather.BOOK_OPEN, () -> found.currentProperty().get().ifPresent(found::open));
        Action pick = actions.of("pick", Feather.PLUS, () -> found.currentProperty().get().ifPresent(found::pick));
        return Stream.of(List.of(find, facets, clear, open, pick, compare), new MatrixActions(own, results, view).all(),
                viewSwitch.actions()).flatMap(List::stream).toList();
    }

    private void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void focusFacets() {
        root.focusFacets();
    }

    private void open(CaseSummary one, CasePart part) {
        navigator.go(new Place.Reader(one.id(), part));
    }

    /** A theme, a question or an element is shown as a column of the matrix. */
    @Override
    public boolean goTo(CasePart part) {
        view.set(ViewKind.MATRIX);
        boolean there = results.shown() instanceof CaseMatrix matrix && matrix.goTo(part);
        results.requestFocus();
        return there;
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
    public List<Action> furtherActions() {
        return further;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void onShown() {
        results.requestFocus();
    }
}
