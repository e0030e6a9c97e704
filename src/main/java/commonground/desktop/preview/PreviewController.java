package commonground.desktop.preview;

import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Keyed;
import commonground.desktop.preview.pages.PageStack;
import commonground.desktop.preview.pages.Thumbnails;
import commonground.desktop.preview.proof.Proof;
import commonground.desktop.shell.ActionButtons;
import commonground.sheet.Paper;
import commonground.words.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;

/** Ties the preview's controls to its model. */
final class PreviewController {

    private static final double PERCENT = 100;

    private final PreviewModel model;
    private final Words words;
    private final Words sheetWords;
    private final PageStack pages;
    private final Thumbnails thumbnails;
    private final List<Action> zooming;
    private final List<Action> formats;

    /** With less room than this, in em, the pages have it without their thumbnails. */
    private static final double LEAST_EM = 55;

    @FXML private BorderPane root;
    @FXML private VBox side;
    @FXML private StackPane middle;
    @FXML private Label page;
    @FXML private Label zoom;
    @FXML private HBox zoomButtons;
    @FXML private Label state;
    @FXML private VBox papers;
    @FXML private VBox rows;
    @FXML private CheckBox ourColumn;
    @FXML private CheckBox guide;
    @FXML private VBox formatButtons;

    PreviewController(PreviewModel model, Words words, PageStack pages, Thumbnails thumbnails, List<Action> zooming,
            List<Action> formats) {
        this.model = model;
        this.words = words;
        this.sheetWords = new Words("sheet", words.locale());
        this.pages = pages;
        this.thumbnails = thumbnails;
        this.zooming = zooming;
        this.formats = formats;
    }

    @FXML
    void initialize() {
        side.getChildren().add(thumbnails);
        VBox.setVgrow(thumbnails, Priority.ALWAYS);
        root.widthProperty().subscribe(width -> {
            side.setVisible(width.doubleValue() > LEAST_EM * page.getFont().getSize());
            side.setManaged(side.isVisible());
        });
        middle.getChildren().addFirst(pages);
        zoomButtons.getChildren().addAll(zooming.stream().map(ActionButtons::iconOnly).toList());
        formatButtons.getChildren().addAll(formats.stream().map(ActionButtons::labelled).toList());
        addChoices(papers, "paper", Paper.values(), model.paperProperty());
        addChoices(rows, "rows", Show.values(), model.showProperty());
        ourColumn.selectedProperty().bindBidirectional(model.ourColumnProperty());
        guide.selectedProperty().bindBidirectional(model.guideProperty());
        pages.currentProperty().subscribe(index -> {
            tellPage();
            thumbnails.follow(index.intValue());
        });
        pages.zoomProperty()
                .subscribe(factor -> zoom.setText(words.say("zoom",
                        Math.round(factor.doubleValue() * PERCENT))));
        model.proofProperty().subscribe(proof -> proof.ifPresent(this::show));
        model.goneProperty().subscribe(gone -> state.setText(words.say(gone ? "gone" : "making")));
        state.visibleProperty().bind(model.proofProperty().map(proof -> proof.isEmpty()));
    }

    private void show(Proof proof) {
        thumbnails.show(proof);
        pages.show(proof);
        pages.setAccessibleText(words.say("pages.spoken", proof.sheet().head().title()));
        tellPage();
    }

    private void tellPage() {
        page.setText(model.proofProperty()
                .get()
                .map(proof -> words.say("page", pages.currentProperty().get() + 1, proof.pages().size()))
                .orElse(""));
    }

    private <E extends Enum<E> & Keyed> void addChoices(VBox box, String name, E[] values,
            ObjectProperty<E> property) {
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioButton button = new RadioButton(label(name, value));
            button.setId(name + "-" + value.key());
            button.setToggleGroup(group);
            button.setAccessibleText(words.say("choice.spoken", words.say(name), button.getText()));
            button.setOnAction(event -> property.set(value));
            property.subscribe(chosen -> button.setSelected(chosen == value));
            box.getChildren().add(button);
        }
    }

    private String label(String name, Keyed value) {
        return value instanceof Paper ? sheetWords.label(value) : words.say(name + "." + value.key());
    }

    BorderPane root() {
        return root;
    }
}
