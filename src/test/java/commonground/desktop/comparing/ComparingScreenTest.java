package commonground.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.OpenDesktop;
import commonground.desktop.shell.Place;
import commonground.library.CaseSummary;
import commonground.store.StoreException;
import commonground.store.notebook.SavedComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The comparison's main tasks, by mouse and by keyboard, over the casebook. */
@ExtendWith(ApplicationExtension.class)
class ComparingScreenTest {

    /** The headless screen is 1000 pixels wide and high. */
    private static final double SIDE = 1000;
    private static final List<String> TWO = List.of("new-haven", "abc-unified");

    @TempDir private static Path data;

    private OpenDesktop open;

    @Start
    void start(Stage shared) throws StoreException {
        open = new OpenDesktop(data).sized(SIDE, SIDE);
        open.desktop().navigator().go(new Place.Comparing(ComparisonPlan.of(TWO)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void filtersFoldsAndOpensFindingsByMouse(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        robot.clickOn("Different");
        assertThat(plan().show()).isEqualTo(Show.DIFFERENT);
        await(() -> texts(robot, ".likeness").stream()
                .allMatch(text -> text.startsWith("different")
                        || text.startsWith("partly")));
        Node toggle = robot.lookup(".question.different").query().getParent().lookup(".behind-toggle");
        robot.clickOn(toggle);
        await(() -> robot.lookup(".behind .citation-text").tryQuery().isPresent());
        int lines = table(robot).getItems().size();
        robot.clickOn(".band");
        await(() -> table(robot).getItems().size() < lines);
    }

    @Test
    void doesTheSameByKeyboardAlone(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        await(() -> plan().show() == Show.DIFFERENT);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
        await(() -> spoken(robot).contains("ABC Unified School District: "));
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup(".behind .citation-text").tryQuery().isPresent());
        int lines = table(robot).getItems().size();
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        await(() -> table(robot).getItems().size() < lines);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        await(() -> plan().show() == Show.ALL);
    }

    @Test
    void movesAddsAndRemovesColumns(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        robot.clickOn("Swap");
        await(() -> plan().caseIds().equals(List.of("abc-unified", "new-haven")));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        robot.write("toledo");
        await(() -> robot.lookup(".drawer-list")
                .<CaseSummary>queryListView()
                .getItems()
                .getFirst()
                .id()
                .equals("toledo"));
        robot.push(KeyCode.ENTER);
        await(() -> plan().caseIds().equals(List.of("abc-unified", "new-haven", "toledo")));
        await(() -> robot.lookup(".head-cell").queryAll().size() == 3);
        robot.push(KeyCode.END).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.LEFT);
        await(() -> plan().caseIds().equals(List.of("abc-unified", "toledo", "new-haven")));
        robot.push(KeyCode.SHORTCUT, KeyCode.BACK_SPACE);
        await(() -> plan().caseIds().equals(List.of("abc-unified", "new-haven")));
        await(() -> robot.lookup("Undo").tryQuery().isPresent());
        Button undo = robot.lookup("Undo").queryButton();
        robot.interact(undo::fire);
        await(() -> plan().caseIds().equals(List.of("abc-unified", "toledo", "new-haven")));
    }

    @Test
    void keepsAComparisonAndOpensItAgain(FxRobot robot) throws TimeoutException {
        awaitTable(robot);
        robot.clickOn("Save…");
        robot.write("For June");
        robot.push(KeyCode.ENTER);
        await(() -> open.library()
                .notebook()
                .comparisons()
                .stream()
                .map(SavedComparison::title)
                .toList()
                .contains("For June"));
        robot.interact(robot.lookup("Swap").queryButton()::fire);
        await(() -> !plan().caseIds().equals(TWO));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> robot.lookup(".saved-line .hyperlink").tryQuery().isPresent());
        robot.clickOn("For June");
        await(() -> plan().caseIds().equals(TWO));
    }

    private ComparisonPlan plan() {
        return ((Place.Comparing) open.place()).plan();
    }

    private static String spoken(FxRobot robot) {
        Node cell = (Node) table(robot).queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private static ListView<?> table(FxRobot robot) {
        return robot.lookup(".comparison-table").queryListView();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }

    private void awaitTable(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".answer").tryQuery().isPresent());
        await(() -> table(robot).isFocused());
    }

    private void await(BooleanSupplier condition) throws TimeoutException {
        open.await(condition);
    }
}
