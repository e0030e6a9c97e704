package commonground.desktop.comparing.table;

import commonground.compare.Likeness;
import commonground.desktop.comparing.lines.Line;
import commonground.desktop.look.Icons;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Makes the nodes of lines. */
final class LineViews {

    private final Columns columns;
    private final TableWords words;
    private final AnswerCells cells;
    private final TableHandler handler;

    LineViews(Columns columns, TableWords words, AnswerCells cells, TableHandler handler) {
        this.columns = columns;
        this.words = words;
        this.cells = cells;
        this.handler = handler;
    }

    LinePane of(Line line) {
        return switch (line) {
            case Line.Next next -> new RowPane(columns, question(words.question()),
                    IntStream.range(0, next.width()).mapToObj(column -> cells.next(next, column)).toList());
            case Line.Answers answers -> new RowPane(columns, question(answers),
                    IntStream.range(0, answers.width()).mapToObj(column -> cells.answer(answers, column)).toList());
            case Line.Band band -> new BandPane(band, words, () -> handler.act(band, 0));
            case Line.Nothing nothing -> new NothingPane(nothing, words, () -> handler.act(nothing, 0));
        };
    }

    private Region question(Line.Answers line) {
        VBox question = question(line.row().question().text());
        question.getStyleClass().add(styleClass(line.row().likeness()));
        Node text = question.getChildren().removeFirst();
        question.getChildren().add(new HBox(text, menu(line)));
        Stream.of(label(line.base() ? "" : words.rows().likeness(line.row()), "likeness"),
                label(words.rows().leftOut(line), "left-out"),
                label(words.rows().note(line), "row-note"))
                .filter(label -> !label.getText().isEmpty())
                .forEach(question.getChildren()::add);
        return question;
    }

    /** What can be done with a row for the sheet. The keyboard has the same in the screen's menu. */
    private Node menu(Line.Answers line) {
        String id = line.row().question().id();
        MoreButton menu = new MoreButton(words.rowMenu(line.row().question().text()), () -> List.of(
                item(line.leftOut() ? "take-in" : "leave-out", line.leftOut() ? Feather.EYE : Feather.EYE_OFF,
                        () -> handler.leaveOut(id)),
                item(line.note().isEmpty() ? "add-note" : "change-note", Feather.EDIT_3, () -> handler.note(id))));
        menu.getStyleClass().add("row-menu");
        menu.setFocusTraversable(false);
        return menu;
    }

    private MenuItem item(String key, Feather icon, Runnable run) {
        MenuItem item = new MenuItem(words.row(key), Icons.of(icon));
        item.setOnAction(event -> run.run());
        return item;
    }

    private static VBox question(String text) {
        Label label = label(text, "question-text");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        VBox question = new VBox(label);
        question.getStyleClass().add("question");
        return question;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String styleClass(Likeness likeness) {
        return switch (likeness) {
            case Likeness.Same same -> "same";
            case Likeness.Partly partly -> "partly";
            case Likeness.Different different -> "different";
            case Likeness.NotComparable notComparable -> "not-comparable";
        };
    }
}
