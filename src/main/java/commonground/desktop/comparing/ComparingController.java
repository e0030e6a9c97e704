package commonground.desktop.comparing;

import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.comparing.table.ComparisonView;
import commonground.words.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Puts the comparison's parts into their places. */
final class ComparingController {

    private final ComparingModel model;
    private final Words words;
    private final CaseWords caseWords;
    private final Legend legend;
    private final ComparisonView table;
    private final ThemeJump jump;
    private final BaseChooser base;
    private final List<Node> drawers;

    @FXML private HBox bar;
    @FXML private StackPane desk;
    @FXML private Label problem;
    @FXML private StackPane over;

    ComparingController(ComparingModel model, Words words, Legend legend, ComparisonView table, List<Node> drawers) {
        this.model = model;
        this.words = words;
        this.caseWords = new CaseWords(words);
        this.legend = legend;
        this.table = table;
        this.jump = new ThemeJump(words, table::goTo);
        this.base = new BaseChooser(words, model::chooseBase);
        this.drawers = List.copyOf(drawers);
    }

    @FXML
    void initialize() {
        HBox.setHgrow(legend, Priority.ALWAYS);
        bar.getChildren().setAll(new RowSwitch(model, words).node(), new ThemeChooser(model, words), jump, base, legend);
        desk.getChildren().addFirst(table);
        over.getChildren().addAll(drawers);
        model.comparisonProperty().subscribe(shown -> shown.ifPresent(comparison -> {
            problem.setVisible(false);
            table.setVisible(true);
            legend.show(comparison);
            jump.show(comparison);
            base.show(comparison, caseWords.shortNames(comparison.cases()).getFirst());
            table.show(comparison);
        }));
    }

    /** Opens the menu of themes. */
    void jump() {
        jump.show();
    }

    /** Says why there is nothing to be shown. */
    void tell(String text) {
        table.setVisible(false);
        problem.setText(text);
        problem.setVisible(true);
    }
}
