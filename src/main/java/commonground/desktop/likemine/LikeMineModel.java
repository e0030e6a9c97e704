package commonground.desktop.likemine;

import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.districts.District;
import commonground.districts.Profile;
import commonground.library.CaseSummary;
import commonground.store.notebook.Notebook;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is known of the own district, and the cases by their nearness to it. No widgets. */
final class LikeMineModel {

    /** The notebook's setting that remembers the own district. */
    static final String SETTING = "own-district";
    /** More are not listed: the user types on. */
    static final int MOST_FOUND = 60;

    private final Notebook notebook;
    private final Words words;
    private final Tasks tasks;
    private final Latest searching;
    private final Tray tray;
    private final ReadOnlyObjectWrapper<Own> own = new ReadOnlyObjectWrapper<>(this, "own", Own.UNKNOWN);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ObservableList<District> found = FXCollections.observableArrayList();
    private final ObservableList<District> shownFound = FXCollections.unmodifiableObservableList(found);
    private final ObservableList<Neighbor> neighbors = FXCollections.observableArrayList();
    private final ObservableList<Neighbor> shownNeighbors = FXCollections.unmodifiableObservableList(neighbors);
    private final BooleanProperty mapShown = new SimpleBooleanProperty(this, "mapShown");
    private Optional<Table> table = Optional.empty();
    private String typed = "";

    LikeMineModel(Notebook notebook, Words words, Tasks tasks, Tray tray) {
        this.notebook = notebook;
        this.words = words;
        this.tasks = tasks;
        this.searching = new Latest(tasks);
        this.tray = tray;
    }

    /** What was read, with the own district as the notebook remembers it. */
    private record Beginning(Table table, Optional<Own> own) {}

    /** Reads the table and what the notebook remembers. */
    void load(Callable<Table> read) {
        tasks.run(words.say("reading"), progress -> {
            Table all = read.call();
            return new Beginning(all, notebook.setting(SETTING).flatMap(line -> Own.read(line, all.districts())));
        }, this::begin);
    }

    private void begin(Beginning beginning) {
        table = Optional.of(beginning.table());
        ready.set(true);
        beginning.own().ifPresent(this::show);
        search(typed);
    }

    /** Whether the table has been read. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Own> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The districts that fit the words typed. */
    ObservableList<District> found() {
        return shownFound;
    }

    /** The cases that can be compared with the own district, the nearest first. */
    ObservableList<Neighbor> neighbors() {
        return shownNeighbors;
    }

    /** The cases that have no district of their own in the federal table. */
    List<CaseSummary> withoutDistrict() {
        return table.map(Table::withoutDistrict).orElse(List.of());
    }

    Tray tray() {
        return tray;
    }

    /** Whether the cases are shown on a map rather than as a list. */
    BooleanProperty mapShownProperty() {
        return mapShown;
    }

    void search(String text) {
        typed = text;
        table.ifPresent(all -> searching.run(words.say("searching"),
                progress -> all.districts().named(text, MOST_FOUND), found::setAll));
    }

    void choose(District district) {
        take(Own.of(district));
    }

    /** Takes what the user typed in place of a district of the list. */
    void type(Profile profile) {
        take(Own.typed(profile));
    }

    private void take(Own chosen) {
        show(chosen);
        tasks.run(words.say("keeping"), progress -> {
            notebook.set(SETTING, chosen.written());
            return chosen;
        }, kept -> {});
    }

    private void show(Own chosen) {
        own.set(chosen);
        neighbors.setAll(table.map(all -> all.near(chosen)).orElse(List.of()));
    }

    void togglePick(CaseSummary summary) {
        tray.toggle(new Tray.Pick(summary.id(), summary.name()));
    }
}
