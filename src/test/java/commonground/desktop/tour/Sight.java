package commonground.desktop.tour;

import commonground.cases.ComparisonPlan;
import commonground.desktop.Desktop;
import commonground.desktop.shell.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/**
 * A screen in a state worth looking at.
 *
 * @param name  what its picture is called
 * @param steps how one gets there from the sight before; the window comes to rest after each
 */
record Sight(String name, List<Consumer<Desktop>> steps) {

    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("new-haven", "abc-unified"));
    private static final ComparisonPlan SIX = ComparisonPlan
            .of(List.of("new-haven", "abc-unified", "denver", "toledo", "montgomery", "baltimore"));

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Sight of(String name, Consumer<Desktop>... steps) {
        return new Sight(name, List.of(steps));
    }

    /** The main screens, each once; those that the pictures of record show. */
    static List<Sight> main() {
        return List.of(of("start", go(new Place.Start())), of("cards", go(new Place.Finder())),
                of("list", press("#view-list")), of("map", press("#view-map")), of("matrix", press("#view-matrix")),
                of("timeline", press("#view-timeline")), of("reader", go(new Place.Reader("new-haven"))),
                of("comparison", go(new Place.Comparing(PLAN))), of("preview", go(new Place.Preview(PLAN))),
                of("like-mine", go(new Place.LikeMine()), type("#own-district", "columbus city schools"),
                        key("#own-district", KeyCode.ENTER)),
                of("settings", go(new Place.Settings())), of("help", go(new Place.Help())));
    }

    /** Further states of the screens: with a choice made, with nothing found, with something opened over them. */
    static List<Sight> further() {
        return List.of(
                of("filtered", go(new Place.Finder()), press("#view-cards"), press("#facet-theme-evaluation"),
                        press("#facet-theme-compensation"), press("#facet-affiliation-AFT"),
                        press("#pick-new-haven"), press("#pick-abc-unified")),
                of("searched", type("#search", "peer review")), of("nothing", type("#search", "zeppelin")),
                of("palette", type("#search", ""), key("#search", KeyCode.K)),
                of("six", go(new Place.Comparing(SIX))),
                of("charts", go(new Place.Comparing(PLAN)), act(Feather.BAR_CHART_2)),
                of("charts-walked", key(".time-spot", KeyCode.RIGHT), focused(KeyCode.RIGHT), focused(KeyCode.DOWN)),
                of("guide", act(Feather.BAR_CHART_2), act(Feather.MESSAGE_CIRCLE)),
                of("add-case", act(Feather.MESSAGE_CIRCLE), act(Feather.PLUS)),
                of("saved", go(new Place.Saved())), of("near-map", go(new Place.LikeMine()), press("#view-map")),
                chapter("words", 1), chapter("evidence", 2), chapter("about", 3), chapter("licences", 4));
    }

    /** What opens in a window of its own. */
    static List<Sight> over() {
        return List.of(
                of("menu", go(new Place.Finder()), desktop -> ((MenuBar) node(desktop, ".menu-bar")).getMenus()
                        .get(1)
                        .show()),
                over("order", desktop -> ((ChoiceBox<?>) node(desktop, "#order")).show()),
                over("citation", go(new Place.Comparing(PLAN)), fire(".superscript")),
                over("legend", fire(".legend .hyperlink")), over("themes", fire(".theme-chooser")),
                over("jump", fire(".bar-menu")), over("column", fire(".head-cell .more-button")),
                over("row", fire(".question .more-button")),
                over("source", go(new Place.Reader("new-haven")), fire(".superscript")));
    }

    /** A sight that is seen once everything is closed that was open over the one before. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Sight over(String name, Consumer<Desktop>... steps) {
        Consumer<Desktop> close = desktop -> List.copyOf(Window.getWindows())
                .stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        return new Sight(name, Stream.concat(Stream.of(close), Stream.of(steps)).toList());
    }

    /** Every sight, in an order that can be walked. */
    static Stream<Sight> all() {
        return Stream.concat(main().stream(), further().stream());
    }

    private static Consumer<Desktop> go(Place place) {
        return desktop -> desktop.navigator().go(place);
    }

    private static Sight chapter(String name, int index) {
        return of("help-" + name, go(new Place.Help()), desktop -> ((ListView<?>) node(desktop, "#help-contents"))
                .getSelectionModel()
                .select(index));
    }

    /** Presses a button; one that is out of view in a small window is left alone. */
    private static Consumer<Desktop> press(String id) {
        return desktop -> Optional.ofNullable((ButtonBase) desktop.scene().lookup(id)).ifPresent(ButtonBase::fire);
    }

    /** Does what a screen reader's user does to open something. */
    private static Consumer<Desktop> fire(String selector) {
        return desktop -> node(desktop, selector).executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static Consumer<Desktop> type(String id, String text) {
        return desktop -> ((TextInputControl) node(desktop, id)).setText(text);
    }

    private static Consumer<Desktop> key(String id, KeyCode code) {
        return desktop -> node(desktop, id)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, code == KeyCode.K, false, false));
    }

    /** Presses a key on what has the focus. */
    private static Consumer<Desktop> focused(KeyCode code) {
        return desktop -> desktop.scene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Does what stands in the menu of the present screen beside an icon. */
    private static Consumer<Desktop> act(Feather icon) {
        return desktop -> {
            var screen = desktop.navigator().currentProperty().get().screen();
            Stream.concat(screen.actions().stream(), screen.furtherActions().stream())
                    .filter(action -> action.getProperties().containsValue(icon))
                    .findFirst()
                    .orElseThrow()
                    .handle(new ActionEvent());
        };
    }

    private static Node node(Desktop desktop, String id) {
        return Objects.requireNonNull(desktop.scene().lookup(id), id);
    }
}
