package commonground.desktop.shell;

import commonground.desktop.look.Icons;
import commonground.desktop.tasks.FailureWords;
import commonground.desktop.tasks.Failures;
import commonground.words.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** Short messages at the top of the window, failures among them. */
public final class Notices implements Failures {

    private static final Logger LOG = System.getLogger(Notices.class.getName());

    private final Words words;
    private final FailureWords failureWords;
    private final NotificationPane pane = new NotificationPane();
    private final StackPane room = new StackPane();
    /** Whether there is a message that came before the skin: a pane shown without one is never seen. */
    private boolean waiting;

    public Notices(Words words) {
        this.words = words;
        this.failureWords = new FailureWords(words);
        pane.getStyleClass().add("cg-notices");
        pane.setFocusTraversable(false);
        pane.skinProperty().subscribe(this::completeBar);
    }

    /** The pane's own button has no name for screen readers, and its bar would cover what lies at the top. */
    private void completeBar() {
        if (pane.lookup(".notification-bar") instanceof Region bar) {
            room.paddingProperty().bind(bar.heightProperty().map(height -> new Insets(height.doubleValue(), 0, 0, 0)));
        }
        Optional.ofNullable(pane.lookup(".close-button"))
                .ifPresent(close -> close.setAccessibleText(words.say("notice.close")));
        if (waiting) {
            pane.show();
        }
    }

    /** A pane around what gives way to the messages. */
    Node around(Node content) {
        room.getChildren().setAll(content);
        pane.setContent(room);
        return pane;
    }

    /** Tells that something is done, with what can be done next. */
    public void say(String text, Action... next) {
        show(text, Feather.INFO, List.of(next));
    }

    @Override
    public void tell(String doing, Throwable failure) {
        LOG.log(Level.ERROR, doing, failure);
        String text = words.say("failure.while", doing, failureWords.of(failure));
        Action copy = new Action(words.say("failure.copy"), event -> copy(text, failure));
        if (Platform.isFxApplicationThread()) {
            show(text, Feather.ALERT_TRIANGLE, List.of(copy));
        } else {
            Platform.runLater(() -> show(text, Feather.ALERT_TRIANGLE, List.of(copy)));
        }
    }

    private void show(String text, Feather icon, List<Action> next) {
        pane.setText(text);
        pane.setGraphic(Icons.of(icon));
        pane.getActions().setAll(next);
        waiting = pane.getSkin() == null;
        if (!waiting) {
            pane.show();
        }
    }

    private static void copy(String text, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        ClipboardContent content = new ClipboardContent();
        content.putString(text + "\n\n" + trace);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
