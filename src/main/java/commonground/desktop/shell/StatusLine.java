package commonground.desktop.shell;

import commonground.words.Words;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What takes a while: its name, how far it is, and a way to stop it. Not there while nothing does. */
final class StatusLine extends VBox {

    private final Words words;

    StatusLine(Words words, ObservableList<Task<?>> slow) {
        this.words = words;
        getStyleClass().add("status-line");
        visibleProperty().bind(Bindings.isNotEmpty(slow));
        managedProperty().bind(visibleProperty());
        slow.addListener((ListChangeListener<Task<?>>) change -> getChildren()
                .setAll(slow.stream().map(this::line).toList()));
    }

    private Node line(Task<?> task) {
        Label title = new Label(task.getTitle());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        bar.setAccessibleText(task.getTitle());
        Button stop = new Button(words.say("status.stop"));
        stop.setAccessibleText(words.say("status.stop.of", task.getTitle()));
        stop.setOnAction(event -> task.cancel(false));
        HBox line = new HBox(title, bar, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("status-task");
        return line;
    }
}
