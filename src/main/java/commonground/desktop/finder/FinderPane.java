package commonground.desktop.finder;

import commonground.cases.Keyed;
import commonground.desktop.finder.results.TrayBar;
import commonground.words.Words;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The filter, and beside it what is found. */
final class FinderPane extends BorderPane {

    private final FinderModel model;
    private final Words words;
    private final ScrollPane facets = new ScrollPane();
    /** Where the filter stands, empty until there is one. */
    private final StackPane side = new StackPane();
    private final FilterFold fold;
    private final Hyperlink didYouMean = new Hyperlink();

    /** @param em the size of text in pixels */
    FinderPane(FinderModel model, Words words, ResultViews views, TrayBar tray, ObservableValue<Number> em) {
        this.model = model;
        this.words = words;
        getStyleClass().add("finder");
        getStylesheets().add(Objects.requireNonNull(FinderPane.class.getResource("finder.css")).toExternalForm());
        side.getStyleClass().add("facets");
        fold = new FilterFold(this, side, views, em, words);
        setLeft(side);
        setCenter(main(views, tray));
        model.resultsProperty().subscribe(this::show);
    }

    private Node main(ResultViews views, TrayBar tray) {
        StackPane results = new StackPane(views, new NothingFound(model, words));
        results.setMinHeight(0);
        VBox.setVgrow(results, Priority.ALWAYS);
        VBox made = new VBox(heading(), didYouMean(), results, tray);
        made.getStyleClass().add("finder-main");
        return made;
    }

    private Node heading() {
        Node chips = new ChipBar(model, words).pane();
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox made = new HBox(fold.toggle(), chips, order());
        made.getStyleClass().add("finder-heading");
        return made;
    }

    private Node order() {
        ChoiceBox<CaseOrder> order = new ChoiceBox<>();
        order.setId("order");
        order.setAccessibleText(words.say("finder.order"));
        order.setMinWidth(USE_PREF_SIZE);
        order.getItems().setAll(CaseOrder.values());
        order.setConverter(converter());
        order.valueProperty().bindBidirectional(model.orderProperty());
        return order;
    }

    private Node didYouMean() {
        didYouMean.getStyleClass().add("did-you-mean");
        didYouMean.setOnAction(event -> {
            String meant = model.resultsProperty().get().matches().didYouMean();
            if (meant != null) {
                model.setText(meant);
            }
        });
        return didYouMean;
    }

    /** Shows the filter, once it is known how far its ranges reach. */
    void show(FacetPanel panel) {
        facets.setContent(panel);
        facets.setFitToWidth(true);
        facets.setHbarPolicy(ScrollBarPolicy.NEVER);
        facets.setAccessibleText(words.say("finder.facets"));
        side.getChildren().setAll(facets);
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
        fold.open();
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
