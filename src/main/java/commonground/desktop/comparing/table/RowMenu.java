package commonground.desktop.comparing.table;

import commonground.desktop.comparing.lines.Line;
import commonground.desktop.look.Icons;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a row for the sheet. The keyboard has the same in the screen's menu. */
final class RowMenu extends MenuButton {

    RowMenu(Line.Answers line, TableWords words, TableHandler handler) {
        super("", Icons.of(Feather.MORE_HORIZONTAL));
        getStyleClass().addAll("head-menu", "row-menu");
        setAccessibleText(words.rowMenu(line.row().question().text()));
        setFocusTraversable(false);
        setOnShowing(event -> getItems().setAll(items(line, words, handler)));
    }

    /** Made when they are asked for: there is a menu on every row. */
    private static List<MenuItem> items(Line.Answers line, TableWords words, TableHandler handler) {
        String id = line.row().question().id();
        MenuItem leave = new MenuItem(words.row(line.leftOut() ? "take-in" : "leave-out"),
                Icons.of(line.leftOut() ? Feather.EYE : Feather.EYE_OFF));
        leave.setOnAction(event -> handler.leaveOut(id));
        MenuItem note = new MenuItem(words.row(line.note().isEmpty() ? "add-note" : "change-note"),
                Icons.of(Feather.EDIT_3));
        note.setOnAction(event -> handler.note(id));
        return List.of(leave, note);
    }
}
