package commonground.desktop.finder.found;

import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Tray;
import commonground.library.CaseMatches.Match;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * The cases that were found, the one of them that keys act on, and what can be done with them. All views share it, so
 * that the current case stays the same when the user turns to another view.
 */
public final class Found {

    private final ObservableList<Match> matches;
    private final Tray tray;
    private final BiConsumer<Match, CasePart> opener;
    private final ReadOnlyObjectWrapper<Optional<Match>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    /**
     * What was found.
     *
     * @param matches the cases in the user's order; the first becomes the current one each time that they change
     * @param opener  opens a case for reading, at a part of it
     */
    public Found(ObservableList<Match> matches, Tray tray, BiConsumer<Match, CasePart> opener) {
        this.matches = matches;
        this.tray = tray;
        this.opener = opener;
        matches.addListener((ListChangeListener<Match>) change -> chooseFirst());
        chooseFirst();
    }

    private void chooseFirst() {
        current.set(matches.stream().findFirst());
    }

    /** The cases in the user's order. */
    public ObservableList<Match> matches() {
        return matches;
    }

    /** The case that keys act on; empty where nothing was found. */
    public ReadOnlyObjectProperty<Optional<Match>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether keys act on this case. */
    public boolean isCurrent(Match match) {
        return current.get().filter(match::equals).isPresent();
    }

    /** Lets keys act on this case. */
    public void choose(Match match) {
        if (!isCurrent(match)) {
            current.set(Optional.of(match));
        }
    }

    /** Opens a case for reading. */
    public void open(Match match) {
        open(match, new CasePart.Whole());
    }

    /** Opens a case for reading at a part of it. */
    public void open(Match match, CasePart part) {
        choose(match);
        opener.accept(match, part);
    }

    /** Puts a case into the tray, or takes it out. */
    public void pick(Match match) {
        tray.toggle(new Tray.Pick(match.summary().id(), match.summary().name()));
    }

    /** Whether a case is in the tray. */
    public boolean isPicked(Match match) {
        return tray.holds(match.summary().id());
    }

    /** What is in the tray. */
    public ObservableList<Tray.Pick> picks() {
        return tray.picks();
    }
}
