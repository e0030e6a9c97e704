package commonground.desktop.comparing;

import commonground.desktop.comparing.charts.ChartsPane;
import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.comparing.table.ComparisonView;
import commonground.desktop.controls.FittingBar;
import commonground.desktop.shell.ActionButtons;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.action.Action;

/** Puts the comparison's parts into their places. */
final class ComparingController {

    private final ComparingModel model;
    private final Words words;
    private final CaseWords caseWords;
    private final Legend legend;
    private final ComparisonView table;
    private final ChartsPane charts;
    private final ThemeJump jump;
    private final BaseChooser base;
    private final List<Node> drawers;

    @FXML private FittingBar bar;
    @FXML private StackPane desk;
    @FXML private Label problem;
    @FXML private StackPane over;

    ComparingController(ComparingModel model, Words words, Legend legend, ComparisonView table, ChartsPane charts,
            List<Node> drawers) {
        this.model = model;
        this.words = words;
        this.caseWords = new CaseWords(words);
        this.legend = legend;
        this.table = table;
        this.charts = charts;
        this.jump = new ThemeJump(words, table::goTo);
        this.base = new BaseChooser(words, model::chooseBase);
        this.drawers = List.copyOf(drawers);
    }

    @FXML
    void initialize() {
        HBox.setHgrow(legend, Priority.ALWAYS);
        bar.getChildren()
                .setAll(new RowSwitch(model, words).node(), new ThemeChooser(model, words), jump, base, legend);
        charts.setVisible(false);
        desk.getChildren().addFirst(table);
        over.getChildren().addAll(drawers);
        model.comparisonProperty().subscribe(shown -> shown.ifPresent(comparison -> {
            problem.setVisible(false);
            table.setVisible(!charts.isVisible());
            legend.show(comparison);
            jump.show(comparison);
            base.show(comparison, caseWords.shortNames(comparison.cases()).getFirst());
            table.show(comparison);
            if (charts.isVisible()) {
                charts.show(comparison);
            }
        }));
    }

    /** Puts buttons before the legend; their labels show where there is room for all. */
    void offer(List<Action> actions) {
        List<Button> buttons = actions.stream().map(ActionButtons::labelled).toList();
        bar.getChildren().addAll(bar.getChildren().size() - 1, buttons);
        bar.shorten(Stream.of(buttons.stream(), Stream.of(legend.way(), base, jump))
                .<Labeled>flatMap(each -> each)
                .toList());
    }

    /** Shows the drawings in place of the table, or the table again. */
    void toggleCharts() {
        model.comparisonProperty().get().ifPresent(comparison -> {
            boolean show = !charts.isVisible();
            if (show) {
                charts.show(comparison);
                if (!desk.getChildren().contains(charts)) {
                    desk.getChildren().add(charts);
                }
            }
            charts.setVisible(show);
            table.setVisible(!show);
            (show ? charts : table).requestFocus();
        });
    }

    /** What one goes through by a key: the bar, the table or the drawings, and the drawer that is open. */
    List<Node> panes() {
        Stream<? extends Node> main = charts.isVisible() ? Stream.of(charts) : table.panes().stream();
        return Stream.of(Stream.of(bar), main, drawers.stream()).flatMap(nodes -> nodes).map(Node.class::cast).toList();
    }

    /** Shows the table at the row of a question. */
    void goToRow(String questionId) {
        if (charts.isVisible()) {
            toggleCharts();
        }
        table.goToRow(questionId);
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
