package commonground.desktop.help;

import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;

/** All shortcuts, read from the very keys of the bundles from which the actions are made. */
final class Shortcuts {

    private static final String BEGIN = "action.";
    private static final String END = ".keys";
    private static final List<String> SCREENS = List.of("reader", "comparing", "preview", "likemine");

    private Shortcuts() {}

    /**
     * The shortcuts of everywhere, then of each screen.
     *
     * @param shared     the bundle {@code desktop}, in which the finder's stand, too
     * @param everywhere the actions that stand on every screen
     */
    static List<Shortcut.Group> groups(Words shared, List<Action> everywhere) {
        Set<String> general = everywhere.stream().map(Action::getText).collect(Collectors.toSet());
        List<Shortcut.Group> groups = new ArrayList<>();
        groups.add(new Shortcut.Group("", everywhere.stream().filter(Shortcuts::hasKeys).map(Shortcuts::of).toList()));
        groups.add(new Shortcut.Group(shared.say("place.finder"),
                Stream.concat(of(shared), of(new Words("finder", shared.locale())))
                        .filter(shortcut -> !general.contains(shortcut.label()))
                        .sorted(Comparator.comparing(Shortcut::label))
                        .toList()));
        SCREENS.forEach(screen -> groups.add(new Shortcut.Group(shared.say("place." + screen),
                of(new Words(screen, shared.locale())).toList())));
        return groups.stream().filter(group -> !group.shortcuts().isEmpty()).toList();
    }

    private static boolean hasKeys(Action action) {
        return action.getAccelerator() != null;
    }

    private static Shortcut of(Action action) {
        return new Shortcut(action.getText(), action.getLongText(),
                Objects.requireNonNull(action.getAccelerator()).getDisplayText());
    }

    private static Stream<Shortcut> of(Words words) {
        return words.bundle()
                .keySet()
                .stream()
                .filter(key -> key.startsWith(BEGIN) && key.endsWith(END))
                .map(key -> key.substring(BEGIN.length(), key.length() - END.length()))
                .map(key -> new Shortcut(words.say(BEGIN + key), words.say(BEGIN + key + ".help"),
                        KeyCombination.valueOf(words.bundle().getString(BEGIN + key + END)).getDisplayText()))
                .sorted(Comparator.comparing(Shortcut::label));
    }
}
