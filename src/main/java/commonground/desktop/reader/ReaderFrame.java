package commonground.desktop.reader;

import commonground.desktop.reader.page.Section;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The panes of the screen. Where there is little room the margin goes first, then the contents. */
final class ReaderFrame {

    /** The widths that they need, in em. */
    private static final double WITH_MARGIN = 91;
    private static final double WITH_CONTENTS = 60;
    /** Set while the margin is shown. */
    private static final PseudoClass MARGIN = PseudoClass.getPseudoClass("margin");

    @FXML private BorderPane root;
    @FXML private VBox side;
    @FXML private ListView<Section> contentsList;
    @FXML private VBox middle;
    @FXML private Region em;
    @FXML private ScrollPane scroll;
    @FXML private StackPane desk;
    @FXML private VBox margin;
    @FXML private Label marginTitle;
    @FXML private VBox marginCards;

    @FXML
    void initialize() {
        showWhere(margin, isAtLeast(WITH_MARGIN));
        margin.visibleProperty().subscribe(shown -> root.pseudoClassStateChanged(MARGIN, shown));
        showWhere(side, isAtLeast(WITH_CONTENTS));
    }

    private BooleanBinding isAtLeast(double ems) {
        return Bindings.createBooleanBinding(() -> root.getWidth() >= ems * em.getPrefWidth(), root.widthProperty(),
                em.prefWidthProperty());
    }

    private static void showWhere(Node node, BooleanBinding room) {
        node.visibleProperty().bind(room);
        node.managedProperty().bind(room);
    }

    BorderPane root() {
        return root;
    }

    ListView<Section> contentsList() {
        return contentsList;
    }

    VBox middle() {
        return middle;
    }

    ScrollPane scroll() {
        return scroll;
    }

    StackPane desk() {
        return desk;
    }

    Label marginTitle() {
        return marginTitle;
    }

    VBox marginCards() {
        return marginCards;
    }
}
