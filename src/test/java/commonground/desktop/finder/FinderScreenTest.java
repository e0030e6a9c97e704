package commonground.desktop.finder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.LateTasks;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The finder's main tasks, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class FinderScreenTest {

    private final LateTasks tasks = new LateTasks();
    private FinderRig rig;

    @Start
    void start(Stage shared) {
        rig = new FinderRig(980, 900, SampleCases::find, tasks).show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void findsAndComparesByMouse(FxRobot robot) {
        robot.clickOn("#facet-theme-career-pathways");
        assertThat(found(robot)).isEqualTo("4 of 8 cases");
        assertThat(chips(robot)).containsExactly("Theme is Career pathways");

        robot.clickOn("#pick-case-1").clickOn("#pick-case-3");
        robot.clickOn("Compare side by side");
        assertThat(place()).isEqualTo(new Place.Comparing(ComparisonPlan.of(List.of("case-1", "case-3"))));
    }

    @Test
    void findsAndComparesByKeyboard(FxRobot robot) {
        robot.write("/co");
        assertThat(found(robot)).isEqualTo("2 of 8 cases");
        robot.type(KeyCode.DOWN, KeyCode.C, KeyCode.DOWN, KeyCode.C);
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
        assertThat(place()).isEqualTo(new Place.Comparing(ComparisonPlan.of(List.of("case-1", "case-7"))));
    }

    @Test
    void keysPressedWhileCasesAreSearchedForActOnThoseThatAreFound(FxRobot robot) {
        robot.interact(tasks::holdBack);
        robot.write("/co");
        robot.type(KeyCode.DOWN, KeyCode.C, KeyCode.DOWN, KeyCode.C);
        assertThat(rig.tray.picks()).as("while nothing has been found yet").isEmpty();
        robot.interact(tasks::handOver);
        assertThat(rig.tray.picks()).extracting(Tray.Pick::id).containsExactly("case-1", "case-7");
        robot.type(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Reader("case-7"));
    }

    @Test
    void aKeyOnAFilterThatIsStillBeingAppliedWaitsForIt(FxRobot robot) {
        robot.interact(robot.lookup("#facet-theme-career-pathways").query()::requestFocus);
        robot.interact(tasks::holdBack);
        robot.type(KeyCode.SPACE, KeyCode.C);
        assertThat(rig.tray.picks()).isEmpty();
        robot.interact(tasks::handOver);
        assertThat(rig.tray.picks()).extracting(Tray.Pick::id).containsExactly("case-1");
    }

    @Test
    void lettersTypedIntoTheSearchAreNoShortcuts(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        robot.write("cc/c");
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("cc/c");
        assertThat(rig.tray.picks()).isEmpty();
    }

    @Test
    void aBoxGoesFromIncludedToExcludedToClearByMouse(FxRobot robot) {
        goesRound(robot, () -> robot.clickOn("#facet-status-ended"));
    }

    @Test
    void aBoxGoesFromIncludedToExcludedToClearByKeyboard(FxRobot robot) {
        robot.interact(robot.lookup("#facet-status-ended").query()::requestFocus);
        goesRound(robot, () -> robot.type(KeyCode.SPACE));
    }

    @Test
    void theFilterIsReachedAndSetByKeyboard(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.L).release(KeyCode.L, KeyCode.SHORTCUT).type(KeyCode.SPACE);
        assertThat(chips(robot)).containsExactly("Theme is Crisis origin");
    }

    @Test
    void whereTextIsLargeTheFilterIsFoldedAwayUntilItIsAskedFor(FxRobot robot) {
        Node filter = robot.lookup(".facets").query();
        robot.interact(() -> rig.look.resizeText(200));
        assertThat(filter.isVisible()).as("beside the cases").isFalse();
        robot.press(KeyCode.SHORTCUT, KeyCode.L).release(KeyCode.L, KeyCode.SHORTCUT).type(KeyCode.SPACE);
        assertThat(filter.isVisible()).as("asked for by a key").isTrue();
        assertThat(chips(robot)).containsExactly("Theme is Crisis origin");
        robot.clickOn("#filter-toggle");
        assertThat(filter.isVisible()).as("folded away by the mouse").isFalse();
        robot.type(KeyCode.C);
        assertThat(rig.tray.picks()).as("keys act on the cases").hasSize(1);
    }

    private static void goesRound(FxRobot robot, Runnable press) {
        Node box = robot.lookup("#facet-status-ended").query();
        press.run();
        assertThat(chips(robot)).containsExactly("What happened next is Ended");
        assertThat(box.getAccessibleText()).isEqualTo("Ended, 2 cases, included");
        press.run();
        assertThat(chips(robot)).containsExactly("What happened next is not Ended");
        assertThat(box.getAccessibleText()).isEqualTo("Ended, 2 cases, excluded");
        press.run();
        assertThat(chips(robot)).isEmpty();
        assertThat(box.getAccessibleText()).isEqualTo("Ended, 2 cases, not set");
    }

    @Test
    void arrowsMoveThroughTheCardsAndEnterOpensOne(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Reader("case-2"));
        robot.type(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo(new Place.Finder());
    }

    @Test
    void aClickOnACardOpensIt(FxRobot robot) {
        robot.clickOn("#card-case-1");
        assertThat(place()).isEqualTo(new Place.Reader("case-1"));
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(place()).isEqualTo(new Place.Finder());
    }

    @Test
    void aWayOutOfNoHitsLeadsToHits(FxRobot robot) {
        robot.clickOn("#search").write("elm");
        robot.clickOn("#facet-status-ended");
        assertThat(found(robot)).isEqualTo("0 of 8 cases");
        robot.clickOn("2 cases without: “elm”");
        assertThat(found(robot)).isEqualTo("2 of 8 cases");
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void aMisspeltWordIsMended(FxRobot robot) {
        robot.clickOn("#search").write("evaluatoin");
        robot.clickOn("Did you mean “evaluation”?");
        assertThat(found(robot)).isEqualTo("8 of 8 cases");
    }

    @Test
    void theTrayLetsGo(FxRobot robot) {
        robot.clickOn("#pick-case-0");
        assertThat(rig.tray.picks()).extracting(Tray.Pick::id).containsExactly("case-0");
        robot.clickOn(".tray-chip");
        assertThat(rig.tray.picks()).isEmpty();
        assertThat(robot.lookup(".tray-bar").query().isVisible()).isFalse();
    }

    private Place place() {
        return rig.navigator.currentProperty().get().place();
    }

    private static String found(FxRobot robot) {
        return robot.lookup(".found").queryLabeled().getText();
    }

    private static List<String> chips(FxRobot robot) {
        return robot.lookup(".chip").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
