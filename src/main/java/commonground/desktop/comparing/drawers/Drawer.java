package commonground.desktop.comparing.drawers;

import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A panel over the screen with a title; Escape closes it. It has no nodes until it is first opened. */
final class Drawer extends VBox {

    private final Runnable closed;
    private final List<Node> content;

    /** @param closed called when it closes, to bring the focus back */
    Drawer(Words words, String title, Runnable closed, Node... content) {
        this.closed = closed;
        this.content = Stream.concat(Stream.of(top(words, title)), Stream.of(content)).toList();
        getStyleClass().add("drawer");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private Node top(Words words, String title) {
        Label says = new Label(title);
        says.getStyleClass().add("drawer-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("", Icons.of(Feather.X));
        close.getStyleClass().add("drawer-close");
        close.setAccessibleText(words.say("drawer.close"));
        close.setOnAction(event -> close());
        HBox top = new HBox(says, gap, close);
        top.getStyleClass().add("drawer-top");
        return top;
    }

    void open() {
        if (getChildren().isEmpty()) {
            getChildren().setAll(content);
        }
        setVisible(true);
        toFront();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }
}
