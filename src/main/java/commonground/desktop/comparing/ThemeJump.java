package commonground.desktop.comparing;

import commonground.cases.Theme;
import commonground.compare.Comparison;
import commonground.desktop.controls.Hints;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** A menu of the themes that are shown, to go to one of them. */
final class ThemeJump extends MenuButton {

    private final Consumer<String> go;

    /** @param go gets the id of the chosen theme */
    ThemeJump(Words words, Consumer<String> go) {
        super(words.say("jump"), Icons.of(Feather.CORNER_RIGHT_DOWN));
        this.go = go;
        getStyleClass().add("bar-menu");
        setMinWidth(USE_PREF_SIZE);
        Hints.install(this, getText());
        accessibleTextProperty().bind(textProperty());
    }

    void show(Comparison comparison) {
        getItems().setAll(comparison.shown().stream().map(section -> item(section.theme())).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Theme theme) {
        MenuItem item = new MenuItem(theme.name());
        item.setOnAction(event -> go.accept(theme.id()));
        return item;
    }
}
