package commonground.desktop.finder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.look.Theme;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Tray;
import commonground.library.CaseMatches.Match;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The same cases as a table, on a map, as a matrix and on a timeline. */
@ExtendWith(ApplicationExtension.class)
class ViewsTest {

    private static final double LOW = 500;
    private static final int PATIENCE_SECONDS = 20;
    private static final int FX_MILLIS = 5000;

    private FinderRig rig;

    @Start
    void start(Stage shared) {
        rig = new FinderRig(980, 900, SampleCases::find).show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void oneCaseIsCurrentInAllViews(FxRobot robot) {
        view(robot, KeyCode.DIGIT2);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.C);
        assertThat(rig.tray.picks()).extracting(Tray.Pick::id).containsExactly("case-2");
        for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
                KeyCode.DIGIT5)) {
            view(robot, digit);
            robot.type(KeyCode.ENTER);
            assertThat(place()).as(digit.getName()).isEqualTo(new Place.Reader("case-2"));
            robot.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void aViewIsRememberedWhenTheFinderIsOpenedAnew(FxRobot robot) {
        robot.clickOn("#view-map");
        robot.interact(() -> rig.navigator.go(new Place.Reader("case-1")));
        robot.interact(() -> rig.navigator.go(new Place.Reader("case-2")));
        robot.interact(() -> rig.navigator.go(new Place.Finder()));
        assertThat(robot.lookup("#case-map").tryQuery()).isPresent();
    }

    /** The headless platform takes a click on a heading for one that opens a menu, so that it is told to sort. */
    @Test
    void theTableSortsByAColumn(FxRobot robot) {
        robot.clickOn("#view-list");
        TableView<Match> table = table(robot);
        robot.interact(() -> table.getColumns()
                .stream()
                .filter(column -> "column-union".equals(column.getId()))
                .forEach(table.getSortOrder()::add));
        assertThat(table.getItems()).extracting(match -> match.summary().id())
                .startsWith("case-0", "case-4", "case-2", "case-6");
    }

    @Test
    void theTableShowsWhereKeysAct(FxRobot robot) {
        view(robot, KeyCode.DIGIT2);
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isZero();
        assertThat(selected(robot)).containsExactly("case-0");
        robot.type(KeyCode.DOWN);
        assertThat(selected(robot)).containsExactly("case-1");
    }

    private static List<String> selected(FxRobot robot) {
        return robot.lookup(".table-row-cell")
                .queryAllAs(TableRow.class)
                .stream()
                .filter(row -> row.isSelected() && row.getItem() instanceof Match)
                .map(row -> ((Match) row.getItem()).summary().id())
                .toList();
    }

    @Test
    void theTableLeadsToTheTrayAndToTheCase(FxRobot robot) {
        robot.clickOn("#view-list").clickOn("#pick-case-3");
        assertThat(rig.tray.picks()).extracting(Tray.Pick::id).containsExactly("case-3");
        robot.clickOn("Cedar Unified School District");
        assertThat(place()).isEqualTo(new Place.Reader("case-2"));
    }

    @Test
    void aPinListsItsCaseAndEscapeClosesTheList(FxRobot robot) {
        robot.clickOn("#view-map").clickOn("#pin-case-4");
        assertThat(robot.lookup(".pin-panel .name").queryLabeled().getText()).isEqualTo("Elm Township");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".pin-panel").query().isVisible()).isFalse();
        assertThat(place()).isEqualTo(new Place.Finder());
        robot.clickOn("#pin-case-4").type(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Reader("case-4"));
    }

    @Test
    void arrowsGoFromPinToPin(FxRobot robot) {
        robot.clickOn("#view-map").type(KeyCode.LEFT, KeyCode.ENTER);
        assertThat(place()).as("from Alabama to Arkansas").isEqualTo(new Place.Reader("case-3"));
    }

    @Test
    void theMatrixSortsByAColumnAndKeepsACaseAtTheTop(FxRobot robot) {
        view(robot, KeyCode.DIGIT4);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.S);
        assertThat(rows(robot)).startsWith("case-4", "case-3").endsWith("case-5");
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.P);
        assertThat(rows(robot)).startsWith("case-3", "case-4");
        robot.clickOn("#head-evaluation");
        assertThat(rows(robot)).startsWith("case-3", "case-0", "case-1", "case-2", "case-4");
    }

    @Test
    void aCellOfTheMatrixOpensItsCaseThere(FxRobot robot) {
        view(robot, KeyCode.DIGIT4);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Reader("case-0",
                new CasePart.OfTheme(SampleCases.CATALOG.themes().getFirst().id())));
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.LEFT, KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Reader("case-0"));
    }

    @Test
    void theMatrixShowsTheColumnThatWasAskedFor(FxRobot robot) {
        goToEvaluation(robot);
        robot.type(KeyCode.ENTER);
        assertThat(place()).isEqualTo(new Place.Reader("case-0", new CasePart.OfTheme("evaluation")));
    }

    @Test
    void anEmptyCellSaysThatNothingIsStated(FxRobot robot) {
        goToEvaluation(robot);
        assertThat(spoken(focusItem(robot)))
                .isEqualTo("Alder Valley Public Schools — Evaluation — not stated in our sources");
        robot.type(KeyCode.DOWN);
        assertThat(spoken(focusItem(robot))).isEqualTo("Birch County — Evaluation — 3 findings");
    }

    @Test
    void theMouseGetsTheCellThatIsPaintedThere(FxRobot robot) {
        goToEvaluation(robot);
        Bounds above = robot.bounds(focusItem(robot)).query();
        robot.moveTo(above.getCenterX(), above.getMaxY() + above.getHeight() / 2);
        assertThat(robot.lookup(".matrix-cell:hover").queryAllAs(Node.class)).singleElement()
                .returns("Birch County — Evaluation — 3 findings", ViewsTest::spoken);
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(place()).isEqualTo(new Place.Reader("case-1", new CasePart.OfTheme("evaluation")));
    }

    @Test
    void theCurrentCellGoesWithItsCase(FxRobot robot) {
        goToEvaluation(robot);
        robot.clickOn("#head-evaluation");
        assertThat(rows(robot)).startsWith("case-4");
        assertThat(spoken(focusItem(robot)))
                .isEqualTo("Alder Valley Public Schools — Evaluation — not stated in our sources");
        assertThat(robot.lookup(".matrix-cell:current").queryAllAs(Node.class)).hasSize(1);
    }

    @Test
    void theCurrentLaneGoesWithItsCase(FxRobot robot) throws TimeoutException {
        robot.interact(() -> rig.scene.getWindow().setHeight(LOW));
        view(robot, KeyCode.DIGIT5);
        ListView<Match> lanes = robot.lookup("#timeline").queryListView();
        awaitCurrentLanes(robot, List.of("case-0"));
        robot.interact(() -> lanes.scrollTo(lanes.getItems().size() - 1));
        awaitCurrentLanes(robot, List.of());
        robot.interact(() -> lanes.scrollTo(0));
        awaitCurrentLanes(robot, List.of("case-0"));
    }

    private static void awaitCurrentLanes(FxRobot robot, List<String> ids) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(FX_MILLIS, () -> currentLanes(robot).equals(ids)));
    }

    private static List<String> currentLanes(FxRobot robot) {
        return robot.lookup(".lane:current")
                .<ListCell<Match>>queryAll()
                .stream()
                .map(lane -> lane.getItem().summary().id())
                .toList();
    }

    @Test
    void theMatrixIsPaintedAnewInOtherColours(FxRobot robot) {
        view(robot, KeyCode.DIGIT4);
        robot.interact(() -> rig.look.themeProperty().set(Theme.LIGHT));
        Color light = cornerOfFirstCell(robot);
        robot.interact(() -> rig.look.themeProperty().set(Theme.DARK));
        assertThat(light.getBrightness()).isGreaterThan(0.9);
        assertThat(cornerOfFirstCell(robot).getBrightness()).isLessThan(0.3);
    }

    /** Just inside its corner, where no bar is. */
    private static Color cornerOfFirstCell(FxRobot robot) {
        Canvas cells = robot.lookup(".matrix-row").lookup(Canvas.class::isInstance).queryAs(Canvas.class);
        return WaitForAsyncUtils.waitForAsyncFx(FX_MILLIS,
                () -> cells.snapshot(null, null).getPixelReader().getColor(4, 4));
    }

    private void goToEvaluation(FxRobot robot) {
        robot.interact(() -> rig.navigator.currentProperty()
                .get()
                .screen()
                .goTo(new CasePart.OfTheme("evaluation")));
    }

    private static Node focusItem(FxRobot robot) {
        return (Node) robot.lookup("#matrix").query().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    private static Object spoken(Node cell) {
        return cell.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private void view(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.SHORTCUT, digit).release(digit, KeyCode.SHORTCUT);
    }

    private Place place() {
        return rig.navigator.currentProperty().get().place();
    }

    private static List<String> rows(FxRobot robot) {
        ListView<Match> list = robot.lookup("#matrix").queryListView();
        return list.getItems().stream().map(match -> match.summary().id()).toList();
    }

    private static TableView<Match> table(FxRobot robot) {
        return robot.lookup("#case-table").queryTableView();
    }
}
