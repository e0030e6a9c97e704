package commonground.desktop.shell;

import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The way from the finder to where one is; each step but the last can be gone back to. */
final class Crumbs extends HBox {

    private final Words words;
    private final Navigator navigator;

    Crumbs(Words words, Navigator navigator) {
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("crumbs");
    }

    void show(Navigator.Visit visit) {
        List<Node> nodes = new ArrayList<>();
        Optional<Place> above = visit.place().parent();
        while (above.isPresent()) {
            nodes.addFirst(Icons.of(Feather.CHEVRON_RIGHT));
            nodes.addFirst(link(above.get()));
            above = above.get().parent();
        }
        Label here = new Label();
        here.textProperty().bind(visit.screen().title());
        here.getStyleClass().add("here");
        nodes.add(here);
        getChildren().setAll(nodes);
    }

    private Hyperlink link(Place place) {
        Hyperlink link = new Hyperlink(words.say("place." + place.key()));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> navigator.go(place));
        return link;
    }
}
