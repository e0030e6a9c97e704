package commonground.desktop;

import commonground.store.notebook.Notebook;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window stood on the screen, in pixels of the system's scale.
 *
 * @param full whether it filled the screen
 */
record WindowPlace(int x, int y, int width, int height, boolean full) {

    /** The size of a window that was never resized, where the screen has room for it. */
    static final int WIDTH = 1440;
    /** See {@link #WIDTH}. */
    static final int HEIGHT = 900;

    private static final String SETTING = "window";
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{3,5}) (\\d{3,5}) (true|false)");

    /** Puts a window where it was left, or in the middle of the screen, and in both cases where it can be seen. */
    static void restore(Stage stage, Notebook notebook) {
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .distinct()
                .map(Screen::getVisualBounds)
                .toList();
        notebook.setting(SETTING)
                .flatMap(WindowPlace::parse)
                .map(place -> place.onto(screens))
                .orElseGet(() -> first(screens.getFirst()))
                .apply(stage);
    }

    /** Keeps where a window stands now. */
    static void keep(Stage stage, BiConsumer<String, String> keep) {
        keep.accept(SETTING, of(stage).text());
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

    /** Where a window stands that was never moved: in the middle of a screen, and no larger. */
    static WindowPlace first(Rectangle2D screen) {
        int width = (int) Math.min(WIDTH, screen.getWidth());
        int height = (int) Math.min(HEIGHT, screen.getHeight());
        return new WindowPlace((int) (screen.getMinX() + (screen.getWidth() - width) / 2),
                (int) (screen.getMinY() + (screen.getHeight() - height) / 2), width, height, false);
    }

    /**
     * The same place if all of it is on screens, else the nearest one on the screen that shows most of it, and no larger
     * than that.
     *
     * @param screens what a window may cover of each screen, the main one first
     */
    WindowPlace onto(List<Rectangle2D> screens) {
        double seen = screens.stream().mapToDouble(this::shared).sum();
        if (seen >= (double) width * height) {
            return this;
        }
        Rectangle2D screen = screens.stream()
                .reduce((one, other) -> shared(other) > shared(one) ? other : one)
                .orElseThrow();
        int fittingWidth = (int) Math.min(width, screen.getWidth());
        int fittingHeight = (int) Math.min(height, screen.getHeight());
        return new WindowPlace((int) Math.clamp(x, screen.getMinX(), screen.getMaxX() - fittingWidth),
                (int) Math.clamp(y, screen.getMinY(), screen.getMaxY() - fittingHeight), fittingWidth, fittingHeight,
                full);
    }

    /** How much of the window a screen shows, in pixels. */
    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    private void apply(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(full);
    }
}
