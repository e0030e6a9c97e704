package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.FrameWatch.Block;
import commonground.desktop.shell.Place;
import commonground.library.CaseName;
import commonground.made.MadeCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window stays quick under the hand however many cases there are: the FX thread never reads a pack, and works no
 * more with many cases than with few, since it shows no more of them.
 */
@ExtendWith(ApplicationExtension.class)
class FreeThreadTest {

    private static final int FEW = 200;
    private static final int MANY = 2_000;
    private static final int ROUNDS = 3;
    private static final double MOST_TIMES = 2;
    /** For what no two runs have in common. */
    private static final long SLACK_NANOS = 15_000_000;

    @TempDir private Path few;
    @TempDir private Path many;

    @Start
    void start(Stage unused) {
        // each library gets a window of its own
    }

    @Test
    void manyCasesKeepTheThreadNoLongerThanFewAndItNeverReadsThem() throws Exception {
        Map<String, Long> usual = leastWork(few, FEW);
        Map<String, Long> work = leastWork(many, MANY);
        assertThat(work).allSatisfy((step, nanos) -> assertThat(nanos)
                .as("nanoseconds of processor time for: %s; with %d cases %d", step, FEW, usual.get(step))
                .isLessThan((long) (MOST_TIMES * usual.getOrDefault(step, 0L)) + SLACK_NANOS));
    }

    /** For each step, how long the FX thread worked for it when it worked least. */
    private static Map<String, Long> leastWork(Path data, int cases) throws Exception {
        Path casebook = Path.of(System.getProperty("commonground.casebook", "target/casebook.db"));
        Files.createDirectories(data.resolve("packs"));
        new MadeCases(casebook, 1, cases).write(data.resolve("packs").resolve("made.db"));
        try (OpenDesktop window = WaitForAsyncUtils.asyncFx(() -> new OpenDesktop(data)).get();
                FrameWatch watch = FrameWatch.start()) {
            Map<String, Long> least = new HashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, Runnable> step : steps(window).entrySet()) {
                    least.merge(step.getKey(), work(window, watch, step), Math::min);
                }
            }
            return least;
        }
    }

    private static long work(OpenDesktop window, FrameWatch watch, Map.Entry<String, Runnable> step) throws Exception {
        window.rest();
        watch.take();
        WaitForAsyncUtils.asyncFx(step.getValue()).get();
        window.rest();
        List<Block> blocks = watch.take();
        assertThat(blocks).as("reads on the FX thread for: %s", step.getKey())
                .noneMatch(block -> block.isIn(FreeThreadTest::isReading));
        return blocks.stream().mapToLong(Block::cpu).sum();
    }

    private static boolean isReading(String name) {
        return name.startsWith("org.sqlite.") || name.startsWith("commonground.store.pack.")
                || name.equals("commonground.library.Finder");
    }

    /** What people do, one thing after the other. */
    private static Map<String, Runnable> steps(OpenDesktop window) {
        List<String> ids = window.library().names().stream().map(CaseName::id).toList();
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("find", () -> window.desktop().navigator().go(new Place.Finder()));
        for (String typed : List.of("p", "pe", "pee", "peer", "peer r", "")) {
            steps.put("search for “" + typed + "”", () -> type(window, "#search", typed));
        }
        steps.put("include a theme", () -> fire(window, "#facet-theme-evaluation"));
        steps.put("exclude it", () -> fire(window, "#facet-theme-evaluation"));
        steps.put("clear it", () -> fire(window, "#facet-theme-evaluation"));
        Map.of("list", ".case-table", "matrix", ".matrix-rows", "timeline", ".lanes", "cards", ".result-list")
                .forEach((view, list) -> {
                    steps.put("turn to the " + view, () -> fire(window, "#view-" + view));
                    steps.put("scroll the " + view, () -> flow(window, list).scrollPixels(600));
                    steps.put("drag the " + view, () -> flow(window, list).setPosition(0.5));
                });
        steps.put("turn to the map", () -> fire(window, "#view-map"));
        steps.put("leave the map", () -> fire(window, "#view-cards"));
        steps.put("open the palette", () -> openPalette(window));
        for (String typed : List.of("s", "sp", "spr", "")) {
            steps.put("palette “" + typed + "”", () -> type(window, "#palette-text", typed));
        }
        steps.put("read", () -> window.desktop().navigator().go(new Place.Reader(ids.get(ids.size() / 2))));
        steps.put("compare", () -> window.desktop()
                .navigator()
                .go(new Place.Comparing(ComparisonPlan.of(ids.subList(0, 3)))));
        return steps;
    }

    private static Node node(OpenDesktop window, String selector) {
        return window.desktop().scene().lookup(selector);
    }

    private static void type(OpenDesktop window, String id, String text) {
        ((TextInputControl) node(window, id)).setText(text);
    }

    private static void fire(OpenDesktop window, String id) {
        ((ButtonBase) node(window, id)).fire();
    }

    private static VirtualFlow<?> flow(OpenDesktop window, String list) {
        return (VirtualFlow<?>) node(window, list + " .virtual-flow");
    }

    private static void openPalette(OpenDesktop window) {
        window.desktop()
                .scene()
                .getAccelerators()
                .forEach((keys, action) -> {
                    if (keys.getName().endsWith("+K")) {
                        action.run();
                    }
                });
    }
}
