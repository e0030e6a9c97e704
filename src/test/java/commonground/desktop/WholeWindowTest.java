package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.action.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What holds on every screen of the window, and the ways between them. */
@ExtendWith(ApplicationExtension.class)
class WholeWindowTest {

    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("new-haven", "abc-unified"));
    private static final List<Place> PLACES = List.of(new Place.Start(), new Place.Finder(), new Place.LikeMine(),
            new Place.Reader("new-haven"), new Place.Comparing(PLAN), new Place.Preview(PLAN), new Place.Settings(),
            new Place.Help());

    @TempDir private Path data;
    private OpenDesktop open;

    @Start
    void start(Stage shared) throws Exception {
        open = OpenDesktop.launched(data);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyActionOfEveryScreenStandsInAMenuAndEveryShortcutInTheHelp(FxRobot robot) throws Exception {
        Set<String> helped = shortcutsOfTheHelp(robot);
        for (Place place : PLACES) {
            open.go(place);
            List<MenuItem> items = menuItems(robot);
            assertThat(items.stream().map(MenuItem::getText)).as(place.key())
                    .containsAll(actions().map(Action::getText).toList());
            assertThat(items.stream()
                    .flatMap(item -> Stream.ofNullable(item.getAccelerator()))
                    .map(keys -> keys.getDisplayText())).as(place.key())
                    .doesNotHaveDuplicates()
                    .allMatch(helped::contains);
        }
    }

    private Set<String> shortcutsOfTheHelp(FxRobot robot) throws Exception {
        open.go(new Place.Help());
        return robot.lookup(".keys").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.toSet());
    }

    private Stream<Action> actions() {
        var screen = open.desktop().navigator().currentProperty().get().screen();
        return Stream.concat(screen.actions().stream(), screen.furtherActions().stream());
    }

    private static List<MenuItem> menuItems(FxRobot robot) {
        return robot.lookup(".menu-bar")
                .queryAs(MenuBar.class)
                .getMenus()
                .stream()
                .filter(Menu::isVisible)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null)
                .toList();
    }

    @Test
    void theFirstLaunchShowsTheStartAndATheme(FxRobot robot) throws Exception {
        open.rest();
        assertThat(open.place()).isEqualTo(new Place.Start());
        fire(robot, "#start-theme-evaluation");
        assertThat(open.place()).isEqualTo(new Place.Finder());
        open.rest();
        open.go(new Place.Start());
        assertThat(robot.lookup(".start-pair").queryAllAs(Button.class)).isNotEmpty();
    }

    @Test
    void laterLaunchesTakeUpTheFilterAndTheComparison(FxRobot robot) throws Exception {
        fire(robot, "#start-theme-evaluation");
        open.go(new Place.Comparing(PLAN));
        assertThat(open.library().notebook().setting("filter").orElseThrow()).contains("evaluation");
        open.relaunch();
        assertThat(open.place()).isEqualTo(new Place.Comparing(PLAN));
    }

    @Test
    void settingsThatMakeNoSenseDoNotKeepTheWindowClosed(FxRobot robot) throws Exception {
        for (String name : List.of("filter", "last-comparison", "window", "theme", "paper", "language", "text-size")) {
            open.library().notebook().set(name, "{nonsense");
        }
        open.relaunch();
        assertThat(open.place()).isIn(new Place.Finder(), new Place.Start());
    }

    @Test
    void menuAndSettingsChangeTheSameValues(FxRobot robot) throws Exception {
        open.go(new Place.Settings());
        robot.interact(() -> robot.lookup("#theme-dark").queryAs(RadioButton.class).fire());
        assertThat(open.desktop().look().themeProperty().get().key()).isEqualTo("dark");
        robot.interact(() -> robot.lookup("#paper-a4").queryAs(RadioButton.class).fire());
        open.rest();
        assertThat(open.library().notebook().setting("paper")).contains("a4");
        open.go(new Place.Preview(PLAN));
        assertThat(robot.lookup("#paper-a4").queryAs(RadioButton.class).isSelected()).isTrue();
    }

    @Test
    void thePaletteGoesToACaseByAFewLetters(FxRobot robot) throws Exception {
        open.rest();
        push(robot, KeyCode.SHORTCUT, KeyCode.K);
        open.await(() -> robot.lookup("#palette").query().isVisible());
        robot.interact(() -> robot.lookup("#palette-text").queryAs(TextInputControl.class).setText("hav new"));
        assertThat(robot.lookup(".palette-list").<ListView<?>>query().getItems().size()).isPositive();
        push(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.place()).isEqualTo(new Place.Reader("new-haven"));
    }

    @Test
    void aFilterCanBeTakenBackAndMadeAgain(FxRobot robot) throws Exception {
        fire(robot, "#start-theme-evaluation");
        open.rest();
        assertThat(edits(robot)).containsExactly("Undo: filter “Theme is Evaluation”", "Redo");
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        open.rest();
        assertThat(open.library().notebook().setting("filter").orElseThrow()).doesNotContain("evaluation");
        assertThat(edits(robot)).containsExactly("Undo", "Redo: filter “Theme is Evaluation”");
        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        open.rest();
        assertThat(open.library().notebook().setting("filter").orElseThrow()).contains("evaluation");
    }

    private static List<String> edits(FxRobot robot) {
        return robot.lookup(".menu-bar")
                .queryAs(MenuBar.class)
                .getMenus()
                .get(1)
                .getItems()
                .stream()
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void keysGoToThePanesAndToTheSearch(FxRobot robot) throws Exception {
        open.go(new Place.Help());
        Node contents = robot.lookup("#help-contents").query();
        assertThat(contents.isFocused()).isTrue();
        push(robot, KeyCode.F6);
        assertThat(contents.isFocused()).isFalse();
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        assertThat(contents.isFocused()).isTrue();
        push(robot, KeyCode.SLASH);
        open.await(() -> robot.lookup("#search").tryQuery().filter(Node::isFocused).isPresent());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private void push(FxRobot robot, KeyCode... keys) throws TimeoutException {
        open.focus();
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
