package commonground.desktop.finder.found;

import commonground.desktop.look.Icons;
import commonground.desktop.shell.Tray;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts a case into the tray, or takes it out. Keys do the same from the view, so that it takes no focus. */
public final class PickLink extends Hyperlink {

    private final Words words;
    private final Found found;
    private @Nullable CaseSummary shown;
    private boolean picked;
    /** Kept here, since the tray knows it weakly: links come and go with the lines that they stand on. */
    private final ListChangeListener<Tray.Pick> follow = change -> showAgain();

    /**
     * Not of a case yet.
     *
     * @param words the bundle {@code desktop}
     */
    public PickLink(Words words, Found found) {
        this.words = words;
        this.found = found;
        getStyleClass().add("compare");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        found.picks().addListener(new WeakListChangeListener<>(follow));
    }

    private void showAgain() {
        if (shown != null) {
            show(shown);
        }
    }

    /** Shows whether a case is in the tray. */
    public void show(CaseSummary one) {
        boolean now = found.isPicked(one);
        if (!Objects.equals(shown, one) || now != picked) {
            say(one, now);
        }
        setVisited(false);
    }

    private void say(CaseSummary one, boolean now) {
        if (shown == null || now != picked) {
            setText(words.say(now ? "card.picked" : "card.pick"));
            setGraphic(Icons.of(now ? Feather.CHECK : Feather.PLUS));
        }
        shown = one;
        picked = now;
        setId("pick-" + one.id());
        setOnAction(event -> found.pick(one));
        setAccessibleText(words.say(now ? "card.picked.spoken" : "card.pick.spoken", one.name()));
    }
}
