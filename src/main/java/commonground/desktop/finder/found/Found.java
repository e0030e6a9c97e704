package commonground.desktop.finder.found;

import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Tray;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The cases that were found, the one of them that keys act on, and what can be done with them. All views share it, so
 * that the current case stays the same when the user turns to another view.
 */
public final class Found {

    private final Matches matches;
    private final Tray tray;
    private final BiConsumer<CaseSummary, CasePart> opener;
    private final ReadOnlyObjectWrapper<Optional<CaseSummary>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    /** The place of a case that is to be chosen once it has been read; -1 if there is none. */
    private int awaited = -1;

    /**
     * What was found.
     *
     * @param matches the cases in the user's order; the first becomes the current one each time that they change
     * @param opener  opens a case for reading, at a part of it
     */
    public Found(Matches matches, Tray tray, BiConsumer<CaseSummary, CasePart> opener) {
        this.matches = matches;
        this.tray = tray;
        this.opener = opener;
        matches.addListener((ListChangeListener<Match>) this::follow);
        chooseFirst();
    }

    private void follow(Change<? extends Match> change) {
        change.next();
        if (!change.wasUpdated()) {
            chooseFirst();
        } else if (awaited >= 0) {
            choose(awaited);
        }
    }

    private void chooseFirst() {
        awaited = -1;
        current.set(matches.isEmpty() ? Optional.empty() : Optional.ofNullable(matches.get(0)).map(Match::summary));
    }

    /** The cases in the user's order. */
    public Matches matches() {
        return matches;
    }

    /** The case that keys act on; empty where nothing was found. */
    public ReadOnlyObjectProperty<Optional<CaseSummary>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether keys act on this case. */
    public boolean isCurrent(CaseSummary one) {
        return current.get().map(CaseSummary::id).filter(one.id()::equals).isPresent();
    }

    /** Lets keys act on this case. */
    public void choose(CaseSummary one) {
        if (!isCurrent(one)) {
            current.set(Optional.of(one));
        }
    }

    /** Lets keys act on the case at a place among the matches, as soon as it has been read. */
    public void choose(int place) {
        @Nullable Match match = matches.get(place);
        awaited = match == null ? place : -1;
        matches.want(place);
        if (match != null) {
            choose(match.summary());
        }
    }

    /** Opens a case for reading. */
    public void open(CaseSummary one) {
        open(one, new CasePart.Whole());
    }

    /** Opens a case for reading at a part of it. */
    public void open(CaseSummary one, CasePart part) {
        choose(one);
        opener.accept(one, part);
    }

    /** Puts a case into the tray, or takes it out. */
    public void pick(CaseSummary one) {
        tray.toggle(new Tray.Pick(one.id(), one.name()));
    }

    /** Whether a case is in the tray. */
    public boolean isPicked(CaseSummary one) {
        return tray.holds(one.id());
    }

    /** What is in the tray. */
    public ObservableList<Tray.Pick> picks() {
        return tray.picks();
    }
}
