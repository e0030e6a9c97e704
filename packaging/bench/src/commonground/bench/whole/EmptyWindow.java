package commonground.bench.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The yardstick: a window of the program's size with nothing in it. It writes a file once it has been drawn. */
public final class EmptyWindow extends Application {

    /** As many frames as the program itself waits for. */
    private static final int FRAMES = 2;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.show();
        Path sign = Path.of(getParameters().getRaw().getFirst());
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames++ == FRAMES) {
                    stop();
                    write(sign);
                }
            }
        }.start();
    }

    private static void write(Path sign) {
        try {
            Files.writeString(sign, Started.SIGN + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
