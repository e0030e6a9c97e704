package commonground.desktop;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's icon, as the window's title bar and the list of windows show it. */
final class AppIcon {

    /** Lengths of the side, in pixels. */
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128);

    private AppIcon() {}

    /** The icon in all sizes. */
    static List<Image> sizes() {
        return SIZES.stream().map(AppIcon::picture).toList();
    }

    private static Image picture(int size) {
        return new Image(
                Objects.requireNonNull(AppIcon.class.getResourceAsStream("/commonground/icon/" + size + ".png")));
    }
}
