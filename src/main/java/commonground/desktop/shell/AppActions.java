package commonground.desktop.shell;

import commonground.desktop.look.Look;
import java.util.List;
import java.util.stream.Stream;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What can be done everywhere. */
final class AppActions {

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
    private final Action quit;

    AppActions(Actions actions, Navigator navigator, Look look, Runnable quitting) {
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

    List<Action> go() {
        return List.of(start, finder, likeMine, back, forward);
    }

    List<Action> help() {
        return List.of(help);
    }

    /** All of them. */
    List<Action> all() {
        return Stream.of(file(), go(), textSize(), help()).flatMap(List::stream).toList();
    }

    List<Action> textSize() {
        return List.of(larger, smaller, normal);
    }
}
