package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Place;
import commonground.library.Library;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
    private Library library;
    private Desktop desktop;
    /** Of its own, since the window's place is remembered by listeners that stay with the stage. */
    private Stage stage;

    @Start
    void start(Stage shared) throws Exception {
        stage = new Stage();
        library = Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
        desktop = open();
    }

    private Desktop open() {
        Desktop opened = new Desktop(library, new Words("desktop", Locale.US), address -> {}, () -> {});
        opened.resume(stage);
        opened.show(stage);
        return opened;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
        desktop.close();
        library.close();
    }

    @Test
    void everyActionOfEveryScreenStandsInAMenuAndEveryShortcutInTheHelp(FxRobot robot) throws Exception {
        Set<String> helped = shortcutsOfTheHelp(robot);
        for (Place place : PLACES) {
            go(robot, place);
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
        go(robot, new Place.Help());
        return robot.lookup(".keys").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.toSet());
    }

    private Stream<Action> actions() {
        var screen = desktop.navigator().currentProperty().get().screen();
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
        await(() -> desktop.idle().get());
        assertThat(place()).isEqualTo(new Place.Start());
        fire(robot, "#start-theme-evaluation");
        assertThat(place()).isEqualTo(new Place.Finder());
        await(() -> desktop.idle().get());
        robot.interact(() -> desktop.navigator().go(new Place.Start()));
        await(() -> desktop.idle().get());
        assertThat(robot.lookup(".start-pair").queryAllAs(Button.class)).isNotEmpty();
    }

    @Test
    void laterLaunchesTakeUpTheFilterAndTheComparison(FxRobot robot) throws Exception {
        fire(robot, "#start-theme-evaluation");
        go(robot, new Place.Comparing(PLAN));
        assertThat(library.notebook().setting("filter").orElseThrow()).contains("evaluation");
        robot.interact(() -> {
            desktop.close();
            desktop = open();
        });
        await(() -> desktop.idle().get());
        assertThat(place()).isEqualTo(new Place.Comparing(PLAN));
    }

    @Test
    void settingsThatMakeNoSenseDoNotKeepTheWindowClosed(FxRobot robot) throws Exception {
        for (String name : List.of("filter", "last-comparison", "window", "theme", "paper", "language", "text-size")) {
            library.notebook().set(name, "{nonsense");
        }
        robot.interact(() -> {
            desktop.close();
            desktop = open();
        });
        assertThat(place()).isIn(new Place.Finder(), new Place.Start());
    }

    @Test
    void menuAndSettingsChangeTheSameValues(FxRobot robot) throws Exception {
        go(robot, new Place.Settings());
        robot.interact(() -> robot.lookup("#theme-dark").queryAs(RadioButton.class).fire());
        assertThat(desktop.look().themeProperty().get().key()).isEqualTo("dark");
        robot.interact(() -> robot.lookup("#paper-a4").queryAs(RadioButton.class).fire());
        await(() -> desktop.idle().get());
        assertThat(library.notebook().setting("paper")).contains("a4");
        go(robot, new Place.Preview(PLAN));
        assertThat(robot.lookup("#paper-a4").queryAs(RadioButton.class).isSelected()).isTrue();
    }

    @Test
    void thePaletteGoesToACaseByAFewLetters(FxRobot robot) throws Exception {
        await(() -> desktop.idle().get());
        push(robot, KeyCode.SHORTCUT, KeyCode.K);
        await(() -> robot.lookup("#palette").query().isVisible());
        robot.interact(() -> robot.lookup("#palette-text").queryAs(TextInputControl.class).setText("hav new"));
        assertThat(robot.lookup(".palette-list").<ListView<?>>query().getItems().size()).isPositive();
        push(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(place()).isEqualTo(new Place.Reader("new-haven"));
    }

    @Test
    void aFilterCanBeTakenBackAndMadeAgain(FxRobot robot) throws Exception {
        fire(robot, "#start-theme-evaluation");
        await(() -> desktop.idle().get());
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> desktop.idle().get());
        assertThat(library.notebook().setting("filter").orElseThrow()).doesNotContain("evaluation");
        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await(() -> desktop.idle().get());
        assertThat(library.notebook().setting("filter").orElseThrow()).contains("evaluation");
    }

    @Test
    void keysGoToThePanesAndToTheSearch(FxRobot robot) throws Exception {
        go(robot, new Place.Help());
        Node contents = robot.lookup("#help-contents").query();
        assertThat(contents.isFocused()).isTrue();
        push(robot, KeyCode.F6);
        assertThat(contents.isFocused()).isFalse();
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        assertThat(contents.isFocused()).isTrue();
        push(robot, KeyCode.SLASH);
        await(() -> robot.lookup("#search").tryQuery().filter(Node::isFocused).isPresent());
    }

    private void go(FxRobot robot, Place place) throws Exception {
        robot.interact(() -> desktop.navigator().go(place));
        await(() -> desktop.idle().get());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private Place place() {
        return desktop.navigator().currentProperty().get().place();
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
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
