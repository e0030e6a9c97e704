package commonground.desktop.shell;

import commonground.desktop.look.Look;
import java.util.List;
import java.util.stream.Stream;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What can be done everywhere. */
final class AppActions {

    /** What the window itself does. */
    interface Frame {

        /** Opens the palette. */
        void openPalette();

        /** Goes to the pane after with 1, to the one before with -1. */
        void goPane(int by);
    }

    private static final int SIZE_STEP = 10;

    private final Action start;
    private final Action finder;
    private final Action likeMine;
    private final Action back;
    private final Action forward;
    private final Action larger;
    private final Action smaller;
    private final Action normal;
    private final Action saved;
    private final Action settings;
    private final Action help;
    private final Action palette;
    private final Action nextPane;
    private final Action previousPane;
    private final Action undo;
    private final Action redo;
    private final Action quit;

    AppActions(Actions actions, Navigator navigator, Look look, History history, Frame frame, Runnable quitting) {
        start = actions.of("start", Feather.FLAG, () -> navigator.go(new Place.Start()));
        finder = actions.of("finder", Feather.HOME, () -> navigator.go(new Place.Finder()));
        likeMine = actions.of("likemine", Feather.MAP_PIN, () -> navigator.go(new Place.LikeMine()));
        back = actions.of("back", Feather.ARROW_LEFT, navigator::back);
        back.disabledProperty().bind(navigator.canGoBackProperty().not());
        forward = actions.of("forward", Feather.ARROW_RIGHT, navigator::forward);
        forward.disabledProperty().bind(navigator.canGoForwardProperty().not());
        larger = actions.of("larger", Feather.ZOOM_IN, () -> resize(look, SIZE_STEP));
        smaller = actions.of("smaller", Feather.ZOOM_OUT, () -> resize(look, -SIZE_STEP));
        normal = actions.of("normal", Feather.TYPE, () -> look.resizeText(Look.NORMAL_SIZE));
        saved = actions.of("saved", Feather.BOOKMARK, () -> navigator.go(new Place.Saved()));
        settings = actions.of("settings", Feather.SETTINGS, () -> navigator.go(new Place.Settings()));
        help = actions.of("help", Feather.HELP_CIRCLE, () -> navigator.go(new Place.Help()));
        palette = actions.of("palette", Feather.COMMAND, frame::openPalette);
        nextPane = actions.of("next-pane", Feather.SIDEBAR, () -> frame.goPane(1));
        previousPane = actions.of("previous-pane", Feather.SIDEBAR, () -> frame.goPane(-1));
        undo = actions.of("undo", Feather.CORNER_UP_LEFT, history::undo, history.undoNameProperty());
        undo.disabledProperty().bind(history.canUndoProperty().not());
        redo = actions.of("redo", Feather.CORNER_UP_RIGHT, history::redo, history.redoNameProperty());
        redo.disabledProperty().bind(history.canRedoProperty().not());
        quit = actions.of("quit", Feather.LOG_OUT, quitting);
    }

    private static void resize(Look look, int by) {
        look.resizeText(look.textSizeProperty().get() + by);
    }

    Action back() {
        return back;
    }

    List<Action> file() {
        return List.of(saved, settings, quit);
    }

    List<Action> edit() {
        return List.of(undo, redo);
    }

    List<Action> go() {
        return List.of(start, finder, likeMine, palette, back, forward, nextPane, previousPane);
    }

    List<Action> help() {
        return List.of(help);
    }

    /** All of them. */
    List<Action> all() {
        return Stream.of(file(), edit(), go(), textSize(), help()).flatMap(List::stream).toList();
    }

    List<Action> textSize() {
        return List.of(larger, smaller, normal);
    }
}
