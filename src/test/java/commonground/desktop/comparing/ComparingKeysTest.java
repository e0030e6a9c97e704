package commonground.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.Desktop;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.library.Library;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
    private Library library;
    private Desktop desktop;
    private Stage stage;

    @Start
    void start(Stage shared) throws Exception {
        stage = new Stage();
        library = Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
        desktop = new Desktop(library, new Words("desktop", Locale.US), address -> {}, () -> {});
        desktop.show(stage);
        desktop.navigator().go(new Place.Comparing(ComparisonPlan.of(TWO)));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
        desktop.close();
        library.close();
    }

    @Test
    void whatTheUserChangesIsTakenBackStepByStepAndMadeAgain(FxRobot robot) throws Exception {
        awaitTable(robot);
        ComparisonPlan begun = plan();
        fire(robot, "Swap");
        ComparisonPlan swapped = plan();
        push(robot, KeyCode.SHORTCUT, KeyCode.DIGIT3);
        await(() -> plan().show() == Show.DIFFERENT);
        robot.interact(() -> current().goTo(new CasePart.OfQuestion(BEFORE)));
        await(() -> desktop.idle().get());
        ComparisonPlan all = plan();
        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.X);
        await(() -> plan().edits().leftOut().contains(BEFORE));
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> plan().equals(all));
        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await(() -> plan().edits().leftOut().contains(BEFORE));
        for (int step = 0; step < 3; step++) {
            push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        }
        await(() -> plan().equals(swapped));
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> plan().equals(begun));
        await(() -> current().title().getValue().startsWith("New Haven"));
    }

    @Test
    void undoFromElsewhereComesBackToTheComparison(FxRobot robot) throws Exception {
        awaitTable(robot);
        fire(robot, "Swap");
        robot.interact(() -> desktop.navigator().go(new Place.Reader("denver")));
        await(() -> desktop.idle().get());
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> desktop.idle().get());
        assertThat(desktop.navigator().currentProperty().get().place()).isInstanceOf(Place.Comparing.class);
        assertThat(plan().caseIds()).isEqualTo(TWO);
    }

    @Test
    void aKeyGoesFromPaneToPane(FxRobot robot) throws Exception {
        awaitTable(robot);
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        await(() -> isIn(".table-head"));
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        await(() -> isIn(".comparing-bar"));
        push(robot, KeyCode.F6);
        push(robot, KeyCode.F6);
        await(() -> isIn(".comparison-table"));
        robot.interact(() -> current().actions().getFirst().handle(null));
        await(() -> isIn(".drawer"));
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        await(() -> isIn(".comparison-table"));
        push(robot, KeyCode.F6);
        await(() -> isIn(".drawer"));
        push(robot, KeyCode.ESCAPE);
        await(() -> isIn(".comparison-table"));
        push(robot, KeyCode.SHORTCUT, KeyCode.T);
        await(() -> robot.lookup(".charts").query().isVisible());
        push(robot, KeyCode.F6);
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        await(() -> isIn(".charts"));
    }

    @Test
    void theTimelineIsWalkedByArrowKeysAndLeadsToItsFinding(FxRobot robot) throws Exception {
        awaitTable(robot);
        push(robot, KeyCode.SHORTCUT, KeyCode.T);
        await(() -> robot.lookup(".time-spot").tryQuery().isPresent());
        Node first = robot.lookup(".time-spot").match(Node::isFocusTraversable).query();
        robot.interact(first::requestFocus);
        await(() -> told(robot).startsWith("New Haven, "));
        String begun = told(robot);
        push(robot, KeyCode.RIGHT);
        await(() -> told(robot).startsWith("New Haven, ") && !told(robot).equals(begun));
        push(robot, KeyCode.DOWN);
        await(() -> told(robot).startsWith("ABC Unified, "));
        assertThat(desktop.scene().getFocusOwner().getAccessibleText()).isEqualTo(told(robot));
        push(robot, KeyCode.UP);
        push(robot, KeyCode.UP);
        await(() -> told(robot).startsWith("The nation, "));
        push(robot, KeyCode.ENTER);
        await(() -> isIn(".time-words"));
        robot.interact(first::requestFocus);
        await(() -> told(robot).startsWith("New Haven, "));
        while (told(robot).contains("\n")) {
            push(robot, KeyCode.RIGHT);
        }
        push(robot, KeyCode.ENTER);
        await(() -> desktop.navigator().currentProperty().get().place() instanceof Place.Reader);
        assertThat(desktop.navigator().currentProperty().get().place()).isInstanceOfSatisfying(Place.Reader.class,
                place -> assertThat(place.part()).isInstanceOf(CasePart.OfFinding.class));
    }

    @Test
    void aQuestionOfThePaletteLeadsToItsRow(FxRobot robot) throws Exception {
        awaitTable(robot);
        push(robot, KeyCode.SHORTCUT, KeyCode.K);
        await(() -> robot.lookup("#palette").query().isVisible());
        robot.interact(() -> robot.lookup("#palette-text")
                .queryAs(TextInputControl.class)
                .setText(library.catalog().question("evaluation.levels").orElseThrow().text()));
        push(robot, KeyCode.ENTER);
        await(() -> robot.lookup(".comparison-table").query().isFocused());
        await(() -> spoken(robot).contains("How many rating levels"));
    }

    private static String told(FxRobot robot) {
        return robot.lookup(".time-told").queryLabeled().getText();
    }

    private static String spoken(FxRobot robot) {
        Node cell =
                (Node) robot.lookup(".comparison-table")
                        .query()
                        .queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return String.valueOf(cell.getAccessibleText());
    }

    private boolean isIn(String selector) {
        for (Node node = desktop.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(selector.substring(1))) {
                return true;
            }
        }
        return false;
    }

    private Screen current() {
        return desktop.navigator().currentProperty().get().screen();
    }

    private ComparisonPlan plan() {
        return ((Place.Comparing) desktop.navigator().currentProperty().get().place()).plan();
    }

    private static void fire(FxRobot robot, String label) {
        robot.interact(robot.lookup(label).queryButton()::fire);
    }

    private void awaitTable(FxRobot robot) throws Exception {
        await(() -> robot.lookup(".answer").tryQuery().isPresent());
        await(() -> robot.lookup(".comparison-table").query().isFocused());
    }

    /** A key goes to the window that has the focus, which it gets only a while after it is shown. */
    private void push(FxRobot robot, KeyCode... keys) throws Exception {
        robot.interact(stage::requestFocus);
        await(stage::isFocused);
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
