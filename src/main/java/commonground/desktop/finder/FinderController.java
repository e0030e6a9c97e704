package commonground.desktop.finder;

import commonground.cases.Keyed;
import commonground.desktop.finder.results.TrayBar;
import commonground.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Ties the finder's controls to its model. */
final class FinderController {

    private final FinderModel model;
    private final Words words;
    private final ResultViews views;
    private final TrayBar tray;
    private final ObservableValue<Number> em;
    private @Nullable FilterFold fold;

    @FXML private BorderPane root;
    @FXML private ScrollPane facets;
    @FXML private HBox heading;
    @FXML private ChoiceBox<CaseOrder> order;
    @FXML private Hyperlink didYouMean;
    @FXML private StackPane results;
    @FXML private VBox main;

    /** @param em the size of text in pixels */
    FinderController(FinderModel model, Words words, ResultViews views, TrayBar tray, ObservableValue<Number> em) {
        this.model = model;
        this.words = words;
        this.views = views;
        this.tray = tray;
        this.em = em;
    }

    @FXML
    void initialize() {
        Node chips = new ChipBar(model, words).pane();
        HBox.setHgrow(chips, Priority.ALWAYS);
        FilterFold made = new FilterFold(root, facets, views, em, words);
        fold = made;
        heading.getChildren().addAll(0, List.of(made.toggle(), chips));
        results.getChildren().setAll(views, new NothingFound(model, words));
        main.getChildren().add(tray);
        order.getItems().setAll(CaseOrder.values());
        order.setConverter(converter());
        order.valueProperty().bindBidirectional(model.orderProperty());
        model.resultsProperty().subscribe(this::show);
        didYouMean.setOnAction(event -> {
            String meant = model.resultsProperty().get().matches().didYouMean();
            if (meant != null) {
                model.setText(meant);
            }
        });
    }

    /** Shows the filter, once it is known how far its ranges reach. */
    void show(FacetPanel panel) {
        facets.setContent(panel);
    }

    private void show(Results results) {
        @Nullable String meant = results.matches().didYouMean();
        didYouMean.setVisible(meant != null);
        didYouMean.setManaged(meant != null);
        if (meant != null) {
            didYouMean.setText(words.say("finder.did-you-mean", meant));
        }
    }

    /** Goes to the first box, since the pane around the boxes neither shows the focus nor takes a key. */
    void focusFacets() {
        Objects.requireNonNull(fold).open();
        facets.requestFocus();
        facets.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private <E extends Keyed> StringConverter<E> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : words.say("finder.sort", words.label(value));
            }

            @Override
            public @Nullable E fromString(String text) {
                return null;
            }
        };
    }
}
