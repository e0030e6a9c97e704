package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Place;
import commonground.sheet.file.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The three ways in of the first launch, each from there to a sheet on the disk: with the mouse, and with keys. */
@ExtendWith(ApplicationExtension.class)
class FirstStepsTest {

    private static final int MOST_STEPS = 40;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;
    private static final String PAIR = "#start-pair-montgomery-new-haven";

    @TempDir private Path data;
    @TempDir private Path folder;
    private OpenDesktop window;

    @Start
    void launch(Stage shared) throws Exception {
        window = OpenDesktop.launched(data, folder).sized(WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromAThemeWithTheMouse(FxRobot robot) throws Exception {
        begin();
        click(robot, "#start-theme-evaluation");
        window.await(() -> isThere(robot, ".case-card"));
        robot.clickOn("#pick-abc-unified");
        robot.clickOn("#pick-baltimore");
        window.rest();
        click(robot, ".tray-bar > .primary");
        assertThat(plan().caseIds()).containsExactly("abc-unified", "baltimore");
        printWithTheMouse(robot);
    }

    @Test
    void fromADistrictLikeMineWithTheMouse(FxRobot robot) throws Exception {
        begin();
        click(robot, "#start-like-mine");
        robot.clickOn("#own-district");
        robot.write("columbus city schools");
        window.await(() -> isThere(robot, ".district-cell:filled"));
        click(robot, ".district-cell:filled");
        window.await(() -> robot.lookup(".neighbor-row .compare").queryAll().size() > 2);
        List<String> nearest = List.of(pickNeighbor(robot, 0), pickNeighbor(robot, 1));
        click(robot, ".screen-actions > .primary");
        assertThat(plan().caseIds()).isEqualTo(nearest);
        printWithTheMouse(robot);
    }

    private String pickNeighbor(FxRobot robot, int index) throws TimeoutException {
        Node compare = robot.from(robot.lookup("#neighbors").<Node>query())
                .lookup(".compare")
                .<Node>queryAll()
                .stream()
                .sorted(Comparator.comparingDouble(FirstStepsTest::height))
                .skip(index)
                .findFirst()
                .orElseThrow();
        String caseId = compare.getId().substring("pick-".length());
        robot.clickOn(compare);
        window.rest();
        return caseId;
    }

    private static double height(Node node) {
        return node.localToScene(0, 0).getY();
    }

    @Test
    void fromAWellKnownPairWithTheMouse(FxRobot robot) throws Exception {
        begin();
        window.await(() -> isThere(robot, PAIR));
        click(robot, PAIR);
        assertThat(plan().caseIds()).containsExactly("montgomery", "new-haven");
        printWithTheMouse(robot);
    }

    private void printWithTheMouse(FxRobot robot) throws Exception {
        window.await(() -> isThere(robot, ".answer"));
        click(robot, ".screen-actions > .primary");
        assertThat(window.place()).isInstanceOf(Place.Preview.class);
        window.await(() -> isThere(robot, ".sheet-page"));
        ComparisonPlan plan = ((Place.Preview) window.place()).plan();
        click(robot, ".screen-actions > .primary");
        assertSaved(plan);
    }

    @Test
    void fromAThemeWithKeys(FxRobot robot) throws Exception {
        begin();
        tabTo(robot, "start-theme-evaluation");
        robot.push(KeyCode.SPACE);
        window.await(() -> isThere(robot, ".case-card") && isAt(robot, ".result-list"));
        robot.push(KeyCode.C).push(KeyCode.RIGHT).push(KeyCode.C);
        window.rest();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.rest();
        assertThat(plan().caseIds()).containsExactly("abc-unified", "baltimore");
        printWithKeys(robot);
    }

    @Test
    void fromADistrictLikeMineWithKeys(FxRobot robot) throws Exception {
        begin();
        tabTo(robot, "start-like-mine");
        robot.push(KeyCode.SPACE);
        window.await(() -> isAt(robot, "#own-district"));
        robot.write("columbus city schools");
        window.await(() -> isThere(robot, "#districts-found .list-cell:filled"));
        robot.push(KeyCode.ENTER);
        window.await(() -> isAt(robot, "#neighbors"));
        robot.push(KeyCode.C).push(KeyCode.DOWN).push(KeyCode.C);
        window.rest();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        window.rest();
        assertThat(plan().caseIds()).hasSize(2);
        printWithKeys(robot);
    }

    @Test
    void fromAWellKnownPairWithKeys(FxRobot robot) throws Exception {
        begin();
        window.await(() -> isThere(robot, PAIR));
        tabTo(robot, PAIR.substring(1));
        robot.push(KeyCode.SPACE);
        window.rest();
        assertThat(plan().caseIds()).containsExactly("montgomery", "new-haven");
        printWithKeys(robot);
    }

    private void printWithKeys(FxRobot robot) throws Exception {
        window.await(() -> isThere(robot, ".answer"));
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        window.await(() -> window.place() instanceof Place.Preview && isThere(robot, ".sheet-page"));
        ComparisonPlan plan = ((Place.Preview) window.place()).plan();
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertSaved(plan);
    }

    private void begin() throws TimeoutException {
        window.focus();
        window.rest();
        assertThat(window.place()).isEqualTo(new Place.Start());
    }

    private void click(FxRobot robot, String query) throws TimeoutException {
        robot.clickOn(query);
        window.rest();
    }

    /** Goes on with the tabulator until a node of this id has the focus. */
    private void tabTo(FxRobot robot, String id) throws TimeoutException {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isAt(robot, "#" + id)) {
                return;
            }
            robot.push(KeyCode.TAB);
            window.rest();
        }
        throw new AssertionError("the tabulator does not come to " + id);
    }

    private ComparisonPlan plan() {
        assertThat(window.place()).isInstanceOf(Place.Comparing.class);
        return ((Place.Comparing) window.place()).plan();
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean isAt(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isFocused).isPresent();
    }

    private void assertSaved(ComparisonPlan plan) throws Exception {
        window.await(() -> !saved().isEmpty());
        assertThat(saved()).hasSize(1);
        assertThat(SheetFile.read(saved().getFirst()).plan()).isEqualTo(plan);
    }

    private List<Path> saved() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
