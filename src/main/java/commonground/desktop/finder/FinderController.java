package commonground.desktop.finder;

import commonground.cases.Keyed;
import commonground.desktop.finder.facets.FacetWords;
import commonground.desktop.finder.results.TrayBar;
import commonground.words.Words;
import javafx.beans.value.ChangeListener;
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

    /** The part of the window that the filter may take where text is large. */
    private static final double WIDEST_FACETS = 0.3;

    private final FinderModel model;
    private final Words words;
    private final FacetWords facetWords;
    private final ResultViews views;
    private final TrayBar tray;

    @FXML private BorderPane root;
    @FXML private ScrollPane facets;
    @FXML private HBox heading;
    @FXML private ChoiceBox<CaseOrder> order;
    @FXML private Hyperlink didYouMean;
    @FXML private StackPane results;
    @FXML private VBox main;

    FinderController(FinderModel model, Words words, FacetWords facetWords, ResultViews views, TrayBar tray) {
        this.model = model;
        this.words = words;
        this.facetWords = facetWords;
        this.views = views;
        this.tray = tray;
    }

    @FXML
    void initialize() {
        Node chips = new ChipBar(model, words).pane();
        HBox.setHgrow(chips, Priority.ALWAYS);
        heading.getChildren().addFirst(chips);
        facets.maxWidthProperty().bind(root.widthProperty().multiply(WIDEST_FACETS));
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
        buildFacetsOnce();
    }

    /** The ends of the ranges are known once everything has been found for the first time. */
    private void buildFacetsOnce() {
        model.resultsProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Results> property, Results old, Results results) {
                if (results.query().isAll()) {
                    model.resultsProperty().removeListener(this);
                    facets.setContent(new FacetPanel(model, words, facetWords, results.matches().matches()));
                }
            }
        });
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
