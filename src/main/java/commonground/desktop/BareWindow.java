package commonground.desktop;

import commonground.desktop.look.Look;
import commonground.desktop.shell.Mark;
import commonground.store.notebook.Notebook;
import commonground.words.Words;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The window while what it holds is put together: where it was left, in its look, with the app's name. While it is drawn,
 * JavaFX makes ready what it draws everything else with.
 */
final class BareWindow {

    private BareWindow() {}

    /** Opens the window. Nothing is asked to follow the look, which belongs to another thread as yet. */
    static void open(Stage stage, Look look, Notebook notebook, Words words) {
        Label name = new Label(words.say("app.name"), new Mark());
        name.getStyleClass().add("app-name");
        Scene scene = new Scene(new StackPane(name), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        look.dressOnce(scene);
        stage.setTitle(name.getText());
        stage.setScene(scene);
        WindowPlace.restore(stage, notebook);
        stage.show();
    }
}
