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

    private static final double LONGEST_EM = 18;

    private final Words words;
    private final Navigator navigator;
    /** What is farther up than the place above: left out where there is no room. */
    private List<Node> yielding = List.of();

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
        // The last three are the place above, a chevron, and where one is.
        yielding = List.copyOf(nodes.subList(0, Math.max(0, nodes.size() - 3)));
    }

    /** Room for where one is, as far as its name is not long, and for the place above it. */
    @Override
    protected double computeMinWidth(double height) {
        double least = getChildren().stream()
                .filter(node -> !yielding.contains(node))
                .mapToDouble(node -> Math.min(node.prefWidth(-1), LONGEST_EM * em()) + getSpacing())
                .sum();
        return Math.max(0, least - getSpacing());
    }

    private double em() {
        return getChildren().getLast() instanceof Label here ? here.getFont().getSize() : 0;
    }

    @Override
    protected void layoutChildren() {
        double need = getSpacing() * (getChildren().size() - 1)
                + getChildren().stream().mapToDouble(node -> node.prefWidth(-1)).sum();
        yielding.forEach(node -> {
            node.setVisible(need <= getWidth());
            node.setManaged(node.isVisible());
        });
        super.layoutChildren();
    }

    private Hyperlink link(Place place) {
        Hyperlink link = new Hyperlink(words.say("place." + place.key()));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> navigator.go(place));
        return link;
    }
}
