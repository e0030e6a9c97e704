package commonground.desktop.likemine;

import commonground.desktop.look.Views;
import commonground.desktop.shell.Actions;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** The own district, and the cases most like it. */
final class LikeMineScreen implements Screen {

    private final LikeMineModel model;
    private final Navigator navigator;
    private final DistrictChooser chooser;
    private final NeighborList list;
    private final Parent root;
    private final ReadOnlyStringWrapper title;
    private final List<Action> actions;
    private final List<Action> further;

    LikeMineScreen(LikeMineModel model, Words words, Words shared, Views views, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        title = new ReadOnlyStringWrapper(shared.say("place.likemine"));
        list = new NeighborList(model, words, shared, new Handler());
        chooser = new DistrictChooser(model, words, list::requestFocus);
        FiguresForm figures = new FiguresForm(words, model::type);
        ListOrMap listOrMap = new ListOrMap(words, model.mapShownProperty());
        root = views.load("likemine.fxml", new LikeMineController(model, words, chooser, figures, list,
                new NearMap(model, words, new Handler()), listOrMap, this::open));
        Actions made = new Actions(words);
        Action compare = made.primary("compare", Feather.COLUMNS,
                () -> navigator.go(new Place.Comparing(model.tray().plan())));
        compare.disabledProperty().bind(model.tray().canCompare().not());
        actions = List.of(compare);
        further = new ArrayList<>(listOrMap.actions());
        further.addAll(List.of(made.of("search", Feather.SEARCH, chooser::focus),
                made.of("open-case", Feather.BOOK_OPEN, () -> list.current().ifPresent(near -> open(near.summary()))),
                made.of("pick", Feather.PLUS,
                        () -> list.current().ifPresent(near -> model.togglePick(near.summary())))));
    }

    private void open(CaseSummary summary) {
        navigator.go(new Place.Reader(summary.id()));
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
        return actions;
    }

    @Override
    public List<Action> furtherActions() {
        return List.copyOf(further);
    }

    @Override
    public void onShown() {
        if (model.ownProperty().get().isUnknown()) {
            chooser.focus();
        } else {
            list.requestFocus();
        }
    }

    private final class Handler implements NeighborHandler {

        @Override
        public void choose(Neighbor neighbor) {
            list.getSelectionModel().select(neighbor);
        }

        @Override
        public void open(Neighbor neighbor) {
            LikeMineScreen.this.open(neighbor.summary());
        }

        @Override
        public void pick(Neighbor neighbor) {
            model.togglePick(neighbor.summary());
        }
    }
}
