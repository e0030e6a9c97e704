package commonground.desktop.finder.matrix;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.desktop.controls.Bars;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Readings;
import commonground.desktop.shell.CasePart;
import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The found cases by themes, questions or elements of a framework: how much stands in each cell, not how good it is. */
public final class CaseMatrix extends VBox {

    private static final List<Integer> FEWEST = List.of(1, 3, 6, 10);

    private final Words words;
    private final List<Axis> axes;
    private final MatrixModel model;
    private final MatrixRows rows;
    private final Grid grid;
    private final Heads heads;

    /**
     * A matrix.
     *
     * @param words the bundle {@code finder}
     * @param read  reads a case by its id
     * @param em    the size of text in pixels
     */
    public CaseMatrix(Words words, Found found, Catalog catalog, Function<String, Optional<CaseStudy>> read,
            Tasks tasks, ObservableDoubleValue em) {
        this.words = words;
        Readings<Evidence> readings = new Readings<>(read, Evidence::of, tasks, words.say("view.reading"));
        axes = Axis.all(catalog, words);
        model = new MatrixModel(found, readings, axes.getFirst(), tasks, words.say("view.sorting"));
        grid = new Grid(em);
        Signs signs = new Signs();
        rows = new MatrixRows(words, model, found, grid, signs);
        getStyleClass().add("case-matrix");
        VBox.setVgrow(rows, Priority.ALWAYS);
        heads = new Heads(model, words, grid, corner());
        getChildren().setAll(signs, heads, rows, scrollBar());
        readings.countProperty().subscribe(rows::showItems);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        em.subscribe(this::fit);
        model.axisProperty().subscribe(this::fit);
    }

    private void fit() {
        grid.fit(getWidth(), getHeight(), model.axisProperty().get().subjects().size());
        heads.requestLayout();
    }

    /** What the columns are, and what the signs mean: in the corner that slanted heads leave free. */
    private VBox corner() {
        ChoiceBox<Axis> choice = new ChoiceBox<>();
        choice.setId("matrix-axis");
        choice.getItems().setAll(axes);
        choice.setConverter(new Names());
        choice.setAccessibleText(words.say("matrix.axis"));
        choice.valueProperty().bindBidirectional(model.axisProperty());
        WrapPane legend = new WrapPane();
        legend.getStyleClass().add("matrix-legend");
        Label unit = new Label();
        model.axisProperty().subscribe(axis -> unit.setText(words.say("matrix.unit." + axis.kind().key())));
        legend.getChildren().add(unit);
        for (int step = 1; step <= FEWEST.size(); step++) {
            legend.getChildren().add(new Label(legendWords(step), new Bars(step)));
        }
        Region hatching = new Region();
        hatching.getStyleClass().add("hatching");
        Label nothing = new Label(words.say("not-stated"), hatching);
        nothing.setWrapText(true);
        legend.getChildren().add(nothing);
        VBox corner = new VBox(choice, legend);
        corner.getStyleClass().add("matrix-corner");
        return corner;
    }

    private String legendWords(int step) {
        int fewest = FEWEST.get(step - 1);
        return step == FEWEST.size()
                ? words.say("matrix.legend.most", fewest)
                : words.say("matrix.legend", fewest, FEWEST.get(step) - 1);
    }

    private ScrollBar scrollBar() {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setAccessibleText(words.say("matrix.scroll"));
        bar.maxProperty().bind(grid.longestProperty());
        bar.visibleAmountProperty().bind(grid.columnWidthProperty().multiply(3));
        bar.valueProperty().bindBidirectional(grid.offsetProperty());
        bar.visibleProperty().bind(grid.longestProperty().greaterThan(0));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    /** Sorts by the column that keys act on, most first; the second time as the cases were found. */
    public void sort() {
        rows.sort();
    }

    /** Keeps the current case at the top, or no longer. */
    public void togglePin() {
        rows.togglePin();
    }

    /** Shows the column of a theme, a question or an element; false if there is none. */
    public boolean goTo(CasePart part) {
        for (Axis axis : axes) {
            List<CasePart> parts = axis.subjects().stream().map(Axis.Subject::part).toList();
            if (parts.contains(part)) {
                model.axisProperty().set(axis);
                layOut();
                rows.goTo(parts.indexOf(part));
                return true;
            }
        }
        return false;
    }

    /** How wide the columns are, and so where each stands, is known only after that. */
    private void layOut() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
    }

    /** Gives the focus to the rows. */
    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    private final class Names extends StringConverter<Axis> {

        @Override
        public String toString(@Nullable Axis axis) {
            return axis == null ? "" : words.say("matrix.columns", axis.name());
        }

        @Override
        public @Nullable Axis fromString(String text) {
            return null;
        }
    }
}
