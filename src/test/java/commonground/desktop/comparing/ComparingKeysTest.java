package commonground.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.OpenDesktop;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the window's keys do to a comparison: undo, the way from pane to pane, the palette, the timeline. */
@ExtendWith(ApplicationExtension.class)
class ComparingKeysTest {

    private static final List<String> TWO = List.of("new-haven", "abc-unified");
    private static final String BEFORE = "crisis.state-before";

    @TempDir private Path data;
    private OpenDesktop open;

    @Start
    void start(Stage shared) throws StoreException {
        open = new OpenDesktop(data);
        open.desktop().navigator().go(new Place.Comparing(ComparisonPlan.of(TWO)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatTheUserChangesIsTakenBackStepByStepAndMadeAgain(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        ComparisonPlan begun = plan();
        fire(robot, "Swap");
        ComparisonPlan swapped = plan();
        push(robot, KeyCode.SHORTCUT, KeyCode.DIGIT3);
        open.await(() -> plan().show() == Show.DIFFERENT);
        robot.interact(() -> current().goTo(new CasePart.OfQuestion(BEFORE)));
        open.rest();
        ComparisonPlan all = plan();
        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);
        open.await(() -> plan().edits().leftOut().contains(BEFORE));
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        open.await(() -> plan().equals(all));
        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        open.await(() -> plan().edits().leftOut().contains(BEFORE));
        for (int step = 0; step < 3; step++) {
            push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        }
        open.await(() -> plan().equals(swapped));
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        open.await(() -> plan().equals(begun));
        open.await(() -> current().title().getValue().startsWith("New Haven"));
    }

    @Test
    void undoFromElsewhereComesBackToTheComparison(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        fire(robot, "Swap");
        robot.interact(() -> open.desktop().navigator().go(new Place.Reader("denver")));
        open.rest();
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        open.rest();
        assertThat(open.place()).isInstanceOf(Place.Comparing.class);
        assertThat(plan().caseIds()).isEqualTo(TWO);
    }

    @Test
    void aKeyGoesFromPaneToPane(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        open.await(() -> isIn(".table-head"));
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        open.await(() -> isIn(".comparing-bar"));
        push(robot, KeyCode.F6);
        push(robot, KeyCode.F6);
        open.await(() -> isIn(".comparison-table"));
        robot.interact(() -> current().actions().getFirst().handle(null));
        open.await(() -> isIn(".drawer"));
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        open.await(() -> isIn(".comparison-table"));
        push(robot, KeyCode.F6);
        open.await(() -> isIn(".drawer"));
        push(robot, KeyCode.ESCAPE);
        open.await(() -> isIn(".comparison-table"));
        push(robot, KeyCode.SHORTCUT, KeyCode.T);
        open.await(() -> robot.lookup(".charts").query().isVisible());
        push(robot, KeyCode.F6);
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        open.await(() -> isIn(".charts"));
    }

    @Test
    void theTimelineIsWalkedByArrowKeysAndLeadsToItsFinding(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        push(robot, KeyCode.SHORTCUT, KeyCode.T);
        open.await(() -> robot.lookup(".time-spot").tryQuery().isPresent());
        Node first = robot.lookup(".time-spot").match(Node::isFocusTraversable).query();
        robot.interact(first::requestFocus);
        open.await(() -> told(robot).startsWith("New Haven, "));
        String begun = told(robot);
        push(robot, KeyCode.RIGHT);
        open.await(() -> told(robot).startsWith("New Haven, ") && !told(robot).equals(begun));
        push(robot, KeyCode.DOWN);
        open.await(() -> told(robot).startsWith("ABC Unified, "));
        assertThat(open.desktop().scene().getFocusOwner().getAccessibleText()).isEqualTo(told(robot));
        push(robot, KeyCode.UP);
        push(robot, KeyCode.UP);
        open.await(() -> told(robot).startsWith("The nation, "));
        push(robot, KeyCode.ENTER);
        open.await(() -> isIn(".time-words"));
        robot.interact(first::requestFocus);
        open.await(() -> told(robot).startsWith("New Haven, "));
        while (told(robot).contains("\n")) {
            push(robot, KeyCode.RIGHT);
        }
        push(robot, KeyCode.ENTER);
        open.await(() -> open.place() instanceof Place.Reader);
        assertThat(open.place()).isInstanceOfSatisfying(Place.Reader.class,
                place -> assertThat(place.part()).isInstanceOf(CasePart.OfFinding.class));
    }

    @Test
    void aQuestionOfThePaletteLeadsToItsRow(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        push(robot, KeyCode.SHORTCUT, KeyCode.K);
        open.await(() -> robot.lookup("#palette").query().isVisible());
        robot.interact(() -> robot.lookup("#palette-text")
                .queryAs(TextInputControl.class)
                .setText(open.library().catalog().question("evaluation.levels").orElseThrow().text()));
        open.await(() -> robot.lookup(".palette-list")
                .queryListView()
                .getItems()
                .getFirst()
                .toString()
                .contains("How many rating levels"));
        push(robot, KeyCode.ENTER);
        open.await(() -> robot.lookup(".comparison-table").query().isFocused());
        open.await(() -> spoken(robot).contains("How many rating levels"));
    }

    private static String told(FxRobot robot) {
        return robot.lookup(".time-told").queryLabeled().getText();
    }

    private static String spoken(FxRobot robot) {
        Node cell =
                (Node) robot.lookup(".comparison-table")
                        .query()
                        .queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private boolean isIn(String selector) {
        for (Node node = open.desktop().scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(selector.substring(1))) {
                return true;
            }
        }
        return false;
    }

    private Screen current() {
        return open.desktop().navigator().currentProperty().get().screen();
    }

    private ComparisonPlan plan() {
        return ((Place.Comparing) open.place()).plan();
    }

    private static void fire(FxRobot robot, String label) {
        robot.interact(robot.lookup(label).queryButton()::fire);
    }

    private void awaitTable(FxRobot robot) throws TimeoutException {
        open.await(() -> robot.lookup(".answer").tryQuery().isPresent());
        open.await(() -> robot.lookup(".comparison-table").query().isFocused());
    }

    private void push(FxRobot robot, KeyCode... keys) throws TimeoutException {
        open.focus();
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
