package commonground.desktop.finder.matrix;

import commonground.desktop.controls.Hints;
import commonground.desktop.finder.found.Strip;
import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import org.kordamp.ikonli.feather.Feather;

/** The heads of the columns, slanted; a click on one sorts by it. The corner before them is free for something else. */
final class Heads extends Region {

    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final double SLANT = -45;
    /** How much longer than high a slanted head may be, less its own thickness: it reaches up to the top. */
    private static final double LONGEST = Math.sqrt(2);
    private static final double THICKNESS_EM = 1.3;

    private final MatrixModel model;
    private final Words words;
    private final Grid grid;
    private final Region corner;
    private final Strip heads = new Strip();
    private final List<Button> buttons = new ArrayList<>();

    Heads(MatrixModel model, Words words, Grid grid, Region corner) {
        this.model = model;
        this.words = words;
        this.grid = grid;
        this.corner = corner;
        getStyleClass().add("matrix-heads");
        getChildren().setAll(heads, corner);
        model.axisProperty().subscribe(this::show);
        model.sortProperty().subscribe(this::showSort);
        grid.offsetProperty().subscribe(this::requestLayout);
        grid.columnWidthProperty().subscribe(this::requestLayout);
    }

    private void show(Axis axis) {
        buttons.clear();
        axis.subjects().stream().map(this::head).forEach(buttons::add);
        heads.getChildren().setAll(buttons.stream().map(Heads::slanted).toList());
        showSort(model.sortProperty().get());
        requestLayout();
    }

    private Button head(Subject subject) {
        Button head = new Button(subject.label());
        head.getStyleClass().setAll("matrix-head");
        head.setId("head-" + subject.key().replaceAll("[^a-z0-9-]", "-"));
        head.setFocusTraversable(false);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setAccessibleText(words.say("matrix.sort", subject.text()));
        Hints.install(head, words.say("matrix.sort", subject.text()));
        head.setOnAction(event -> model.sortBy(subject));
        head.getTransforms().setAll(new Rotate(SLANT));
        return head;
    }

    /** Drawn once and then moved as a picture: letters aslant take long to draw, and every head moves as one scrolls. */
    private static Group slanted(Button head) {
        Group picture = new Group(head);
        picture.setAutoSizeChildren(false);
        picture.setCache(true);
        return picture;
    }

    private void showSort(Optional<Subject> sort) {
        List<Subject> subjects = model.axisProperty().get().subjects();
        for (int index = 0; index < buttons.size(); index++) {
            Button head = buttons.get(index);
            boolean sorted = sort.filter(subjects.get(index)::equals).isPresent();
            head.pseudoClassStateChanged(SORTED, sorted);
            head.setGraphic(sorted ? Icons.of(Feather.ARROW_DOWN) : null);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(grid.headHeight(), corner.prefHeight(grid.nameWidth()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = grid.nameWidth();
        corner.resizeRelocate(0, 0, left, getHeight());
        heads.resizeRelocate(left, 0, getWidth() - left, getHeight());
        double each = grid.columnWidthProperty().get();
        double longest = LONGEST * (getHeight() - THICKNESS_EM * grid.em());
        for (int index = 0; index < buttons.size(); index++) {
            Button head = buttons.get(index);
            double height = head.prefHeight(-1);
            double x = each * (index + 0.5) - grid.offsetProperty().get();
            head.resize(Math.min(head.prefWidth(-1), longest), height);
            Node picture = head.getParent();
            picture.setLayoutX(Math.rint(x - height * 0.35));
            picture.setLayoutY(Math.rint(getHeight() - height * 0.72));
            picture.setVisible(x > 0);
        }
    }
}
