package commonground.desktop.likemine;

import commonground.cases.State;
import commonground.desktop.controls.Hints;
import commonground.desktop.finder.map.StateMap;
import commonground.desktop.finder.map.StateMap.Placed;
import commonground.desktop.look.Icons;
import commonground.desktop.shell.Tray;
import commonground.districts.District;
import commonground.districts.NearnessWords;
import commonground.districts.Position;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The own district and the cases on a map; each case bears its place in the order of nearness. */
final class NearMap extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final LikeMineModel model;
    private final Words words;
    private final NearnessWords nearnessWords;
    private final NeighborHandler handler;
    private final StateMap map = new StateMap();
    private final Label note = new Label();
    private final Map<String, Button> buttons = new HashMap<>();

    NearMap(LikeMineModel model, Words words, NeighborHandler handler) {
        this.model = model;
        this.words = words;
        this.nearnessWords = new NearnessWords(words);
        this.handler = handler;
        getStyleClass().add("near-map");
        setAccessibleText(words.say("map.spoken"));
        VBox.setVgrow(map, Priority.ALWAYS);
        note.setText(words.say("map.own.missing"));
        note.getStyleClass().add("map-note");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        getChildren().setAll(map, note);
        model.neighbors().addListener((ListChangeListener<Neighbor>) change -> show());
        model.tray().picks().addListener((ListChangeListener<Tray.Pick>) change -> showPicks());
        show();
    }

    private void show() {
        List<Neighbor> neighbors = model.neighbors();
        List<Placed> pins = new ArrayList<>();
        buttons.clear();
        Optional<Placed> own = own(model.ownProperty().get());
        own.ifPresent(pins::add);
        for (int index = 0; index < neighbors.size(); index++) {
            pin(index + 1, neighbors.get(index)).ifPresent(pins::add);
        }
        note.setVisible(own.filter(Placed::isOnMap).isEmpty());
        Set<State> tinted = neighbors.stream().map(near -> near.summary().state()).collect(Collectors.toSet());
        map.show(tinted, pins);
        showPicks();
    }

    private void showPicks() {
        buttons.forEach((id, pin) -> pin.pseudoClassStateChanged(PICKED, model.tray().holds(id)));
    }

    private Optional<Placed> pin(int place, Neighbor neighbor) {
        CaseSummary summary = neighbor.summary();
        String reason = neighbor.isOwn()
                ? words.say("near.self")
                : nearnessWords.reason(model.ownProperty().get().profile(), neighbor.profile(), neighbor.nearness());
        String spoken = words.say("map.pin", place, summary.name(), summary.state().fullName(), reason);
        Button pin = new Button(words.say("case.place", place));
        pin.setId("near-pin-" + summary.id());
        pin.getStyleClass().setAll("near-pin");
        pin.setAccessibleText(spoken);
        pin.setOnAction(event -> handler.open(neighbor));
        pin.focusedProperty().subscribe(focused -> {
            if (focused) {
                handler.choose(neighbor);
            }
        });
        Hints.install(pin, spoken);
        buttons.put(summary.id(), pin);
        return placed(pin, name(summary.name()), neighbor.position());
    }

    private Optional<Placed> own(Own own) {
        District district = own.district();
        if (district == null) {
            return Optional.empty();
        }
        Label pin = new Label("", Icons.of(Feather.HOME));
        pin.getStyleClass().setAll("near-pin", "own-pin");
        pin.setAccessibleText(words.say("map.own", district.name()));
        Hints.install(pin, pin.getAccessibleText());
        Label name = name(district.name());
        name.getStyleClass().add("own-name-pin");
        return placed(pin, name, district.position());
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("pin-name");
        name.setMouseTransparent(true);
        return name;
    }

    private static Optional<Placed> placed(Region pin, Label name, @Nullable Position position) {
        return Optional.ofNullable(position)
                .map(place -> new Placed(pin, name, place.latitude(), place.longitude()));
    }
}
