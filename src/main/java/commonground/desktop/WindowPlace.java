package commonground.desktop;

import commonground.store.notebook.Notebook;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window stood on the screen, in pixels of the system's scale.
 *
 * @param full whether it filled the screen
 */
record WindowPlace(int x, int y, int width, int height, boolean full) {

    private static final String SETTING = "window";
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{3,5}) (\\d{3,5}) (true|false)");

    /**
     * Puts a window where it was left, unless no screen is there any more.
     *
     * @return keeps where it stands now
     */
    static Runnable follow(Stage stage, Notebook notebook, BiConsumer<String, String> keep) {
        notebook.setting(SETTING).flatMap(WindowPlace::parse).ifPresent(place -> place.apply(stage));
        return () -> keep.accept(SETTING, of(stage).text());
    }

    static Optional<WindowPlace> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new WindowPlace(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)),
                        Boolean.parseBoolean(parts.group(5))))
                : Optional.empty();
    }

    private static WindowPlace of(Stage stage) {
        return new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(),
                stage.isMaximized());
    }

    String text() {
        return x + " " + y + " " + width + " " + height + " " + full;
    }

    private void apply(Stage stage) {
        if (!Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setMaximized(full);
        }
    }
}
