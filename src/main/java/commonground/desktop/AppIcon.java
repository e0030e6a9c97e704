package commonground.desktop;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon, as the window's title bar and the list of windows show it. */
final class AppIcon {

    /** Lengths of the side, in pixels. */
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128);

    private AppIcon() {}

    /** Gives a window the icon, in all sizes. Decoding them would hold up what is to be seen in it. */
    static void dress(Stage stage) {
        Thread.ofPlatform().daemon().name("icon").start(() -> {
            List<Image> sizes = SIZES.stream().map(AppIcon::picture).toList();
            Platform.runLater(() -> stage.getIcons().setAll(sizes));
        });
    }

    private static Image picture(int size) {
        return new Image(
                Objects.requireNonNull(AppIcon.class.getResourceAsStream("/commonground/icon/" + size + ".png")));
    }
}
