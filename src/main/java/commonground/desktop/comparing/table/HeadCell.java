package commonground.desktop.comparing.table;

import commonground.cases.CaseStudy;
import commonground.compare.Comparison;
import commonground.desktop.look.Icons;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of a case's column: its name opens it, its menu and the mouse move it. */
final class HeadCell extends VBox {

    private static final double DRAG_FROM = 6;

    private final int column;
    private final int first;
    private final int last;
    private final Columns columns;
    private final TableWords words;
    private final TableHandler handler;
    private double grabbedAt;

    HeadCell(Comparison comparison, int column, Columns columns, TableWords words, TableHandler handler) {
        CaseStudy study = comparison.cases().get(column);
        this.column = column;
        this.first = comparison.plan().hasBase() ? 1 : 0;
        this.last = columns.countProperty().get() - 1;
        this.columns = columns;
        this.words = words;
        this.handler = handler;
        getStyleClass().add("head-cell");
        if (column == last) {
            getStyleClass().add("last");
        }
        Label about = new Label(words.cases().about(study));
        about.setWrapText(true);
        about.getStyleClass().add("about");
        getChildren().setAll(top(study), about);
        String against = words.rows().against(comparison, column);
        if (!against.isEmpty()) {
            getChildren().add(against(against));
        }
        setOnMousePressed(event -> grabbedAt = event.getSceneX());
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::drop);
    }

    private Label against(String text) {
        Label against = new Label(text);
        against.setWrapText(true);
        against.getStyleClass().add("against");
        if (column < first) {
            against.setGraphic(Icons.of(Feather.ANCHOR));
            getStyleClass().add("base");
        }
        return against;
    }

    private Node top(CaseStudy study) {
        Hyperlink name = new Hyperlink(study.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().add("name");
        name.setAccessibleText(words.open(study));
        name.setOnAction(event -> handler.read(column));
        name.setOnMouseDragged(event -> {
            name.disarm();
            drag(event);
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(name, menu(study));
        top.getStyleClass().add("head-top");
        return top;
    }

    private Node menu(CaseStudy study) {
        return new MoreButton(words.menu(study),
                () -> List.of(item("read", Feather.BOOK_OPEN, () -> handler.read(column), false),
                        new SeparatorMenuItem(),
                        item("move-left", Feather.ARROW_LEFT, () -> handler.move(column, column - 1), column <= first),
                        item("move-right", Feather.ARROW_RIGHT, () -> handler.move(column, column + 1),
                                column < first || column == last),
                        item(column < first ? "unpin" : "pin", Feather.ANCHOR, () -> handler.pin(column), false),
                        new SeparatorMenuItem(),
                        item("remove", Feather.X, () -> handler.remove(column), !handler.canRemove())));
    }

    private MenuItem item(String key, Feather icon, Runnable run, boolean disabled) {
        MenuItem item = new MenuItem(words.head(key), Icons.of(icon));
        item.setOnAction((ActionEvent event) -> run.run());
        item.setDisable(disabled);
        return item;
    }

    private void drag(MouseEvent event) {
        double by = event.getSceneX() - grabbedAt;
        if (column >= first && Math.abs(by) > DRAG_FROM) {
            setTranslateX(by);
            setViewOrder(-1);
        }
    }

    private void drop(MouseEvent event) {
        double by = getTranslateX();
        setTranslateX(0);
        setViewOrder(0);
        if (by != 0) {
            handler.move(column, columns.at(columns.x(column) + columns.column(column) / 2 + by));
        }
    }
}
