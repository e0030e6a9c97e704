package commonground.desktop.likemine;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.OpenDesktop;
import commonground.desktop.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Finding the cases like one's own district, over the real casebook. */
@ExtendWith(ApplicationExtension.class)
class LikeMineScreenTest {

    private static final String COLUMBUS = "3904380";

    @TempDir private Path data;
    private OpenDesktop open;

    @Start
    void start(Stage shared) throws Exception {
        open = new OpenDesktop(data).sized(980, 900);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void goesFromTheOwnDistrictToAComparisonByKeyboard(FxRobot robot) throws Exception {
        openScreen(robot);
        robot.write("columbus city schools");
        open.rest();
        robot.type(KeyCode.ENTER);
        open.rest();
        assertThat(heading(robot)).isEqualTo("Cases most like Columbus City Schools District");
        String first = neighbors(robot).getFirst().summary().id();
        String third = neighbors(robot).get(2).summary().id();

        robot.type(KeyCode.C, KeyCode.DOWN, KeyCode.DOWN, KeyCode.C);
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
        assertThat(open.place()).isEqualTo(new Place.Comparing(ComparisonPlan.of(List.of(first, third))));
        open.rest();
        assertThat(open.library().notebook().setting(LikeMineModel.SETTING)).contains(COLUMBUS);
    }

    @Test
    void remembersTheDistrictAndOpensACase(FxRobot robot) throws Exception {
        open.library().notebook().set(LikeMineModel.SETTING, COLUMBUS);
        openScreen(robot);
        assertThat(heading(robot)).isEqualTo("Cases most like Columbus City Schools District");
        String first = neighbors(robot).getFirst().summary().id();
        robot.interact(robot.lookup("#neighbors").query()::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(open.place()).isEqualTo(new Place.Reader(first));
    }

    @Test
    void takesTypedFiguresAndSaysWhichAreWrong(FxRobot robot) throws Exception {
        openScreen(robot);
        robot.clickOn("#own-students").write("45x");
        assertThat(robot.lookup(".wrong").queryLabeled().isVisible()).isTrue();
        robot.eraseText(3).write("1,800");
        open.rest();
        assertThat(robot.lookup(".wrong").queryLabeled().isVisible()).isFalse();
        assertThat(robot.lookup("#own-students").queryAs(TextField.class).getText()).isEqualTo("1,800");
        assertThat(neighbors(robot).getFirst().summary().id()).isEqualTo("plattsburgh");
        assertThat(robot.lookup(".reason").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .isNotEmpty()
                .noneMatch(reason -> reason.contains("poverty"));
    }

    @Test
    void namesTheCasesThatCannotBeCompared(FxRobot robot) throws Exception {
        openScreen(robot);
        assertThat(robot.lookup(".apart .hyperlink").queryAllAs(Labeled.class)).hasSize(2);
        robot.clickOn("#apart-green-dot");
        assertThat(open.place()).isEqualTo(new Place.Reader("green-dot"));
    }

    @Test
    void everyFieldHasAName(FxRobot robot) throws Exception {
        openScreen(robot);
        assertThat(Stream.of("#own-district", "#districts-found", "#own-students", "#own-locale", "#own-poverty")
                .map(id -> robot.lookup(id).query().getAccessibleText())).doesNotContainNull().doesNotContain("");
    }

    private void openScreen(FxRobot robot) throws Exception {
        open.rest();
        robot.press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
        open.rest();
        assertThat(open.place()).isEqualTo(new Place.LikeMine());
    }

    private static String heading(FxRobot robot) {
        return robot.lookup(".near-heading").queryLabeled().getText();
    }

    @SuppressWarnings("unchecked")
    private static List<Neighbor> neighbors(FxRobot robot) {
        return ((ListView<Neighbor>) robot.lookup("#neighbors").query()).getItems();
    }
}
