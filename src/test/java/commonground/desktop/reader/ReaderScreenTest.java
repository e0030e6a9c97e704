package commonground.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Voice;
import commonground.desktop.Desktop;
import commonground.desktop.controls.SourceCard;
import commonground.desktop.controls.Superscript;
import commonground.desktop.reader.page.Section;
import commonground.desktop.reader.view.PageView;
import commonground.desktop.reader.view.PassageText;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Place;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReaderScreenTest {

    /** The headless screen is 1000 pixels wide and high. */
    private static final double SIDE = 1000;

    @TempDir private static Path data;

    private final List<String> opened = new ArrayList<>();
    private RealCases cases;
    private Desktop desktop;

    @Start
    void start(Stage stage) throws StoreException {
        cases = new RealCases(data);
        desktop = new Desktop(cases.library(), new Words("desktop", Locale.US), opened::add, Platform::exit);
        desktop.show(stage);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(SIDE);
        stage.setHeight(SIDE);
        desktop.navigator().go(new Place.Reader("new-haven"));
    }

    @AfterEach
    void close() {
        desktop.close();
        cases.close();
    }

    @Test
    void aCitationOpensItsSource(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        Superscript number = robot.lookup(".standing-box .superscript").query();
        robot.clickOn(number);
        await(() -> robot.lookup(".source-card").tryQuery().isPresent());
        SourceCard card = robot.lookup(".source-card").query();
        assertThat(robot.from(card).lookup(".source-title").<Label>query().getText())
                .isEqualTo(cases.page("new-haven").numbering().sources().getFirst().title());
    }

    @Test
    void aCitationOpensAndClosesByKeyboard(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        Superscript number = robot.lookup(".standing-box .superscript").query();
        robot.interact(number::requestFocus);
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup(".source-scroll .source-links").tryQuery().isPresent());
        assertThat(robot.lookup(".source-scroll .source-card").<SourceCard>query().lookupAll(".source-line"))
                .extracting(line -> ((Label) line).getText())
                .anyMatch(line -> line.endsWith("September 28, 2016"));
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup(".source-scroll").tryQuery().isEmpty());
        assertThat(number.isFocused()).isTrue();
    }

    @Test
    void theAddressOfASourceIsHandedToTheBrowser(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        robot.push(KeyCode.END);
        await(() -> robot.lookup(".address").tryQuery().isPresent());
        Hyperlink address = robot.lookup(".address").query();
        robot.interact(address::fire);
        assertThat(opened).containsExactly(address.getText());
    }

    @Test
    void findingGoesFromMatchToMatchAndBringsThemIntoView(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("arbitration");
        Label count = robot.lookup(".find-count").query();
        await(() -> count.getText().startsWith("1 of "));
        robot.push(KeyCode.ENTER);
        await(() -> count.getText().startsWith("2 of "));
        assertThat(robot.lookup(".found-chosen").<Node>queryAll()).filteredOn(node -> !isEmpty(node))
                .singleElement()
                .satisfies(mark -> assertThat(isInWindow(robot, mark)).isTrue());
        robot.push(KeyCode.ESCAPE);
        await(() -> !robot.lookup(".find-bar").query().isVisible());
        assertThat(desktop.navigator().currentProperty().get().place()).isEqualTo(new Place.Reader("new-haven"));
    }

    @Test
    void theContentsFollowAndJump(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        ListView<Section> contents = robot.lookup(".contents .list-view").queryListView();
        robot.push(KeyCode.CLOSE_BRACKET);
        robot.push(KeyCode.CLOSE_BRACKET);
        robot.push(KeyCode.CLOSE_BRACKET);
        robot.push(KeyCode.CLOSE_BRACKET);
        await(() -> id(contents).equals("story"));
        robot.push(KeyCode.END);
        await(() -> id(contents).equals("sources"));
        robot.push(KeyCode.HOME);
        await(() -> id(contents).equals("standing"));
        robot.clickOn("Structures");
        await(() -> id(contents).equals("structures"));
        await(() -> isInWindow(robot, robot.lookup(".section-structures .heading").query()));
    }

    @Test
    void compareWithPutsTheCaseIntoTheTrayAndGoesOn(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        robot.clickOn("Compare with…");
        await(() -> desktop.navigator().currentProperty().get().place().equals(new Place.Finder()));
        robot.interact(() -> desktop.navigator().go(new Place.Reader("abc-unified")));
        awaitPage(robot);
        robot.clickOn("Compare with…");
        await(() -> desktop.navigator().currentProperty().get().place() instanceof Place.Comparing comparing
                && comparing.plan().caseIds().equals(List.of("new-haven", "abc-unified")));
    }

    @Test
    void everyPassageOfThePageIsShown(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        PageView page = robot.lookup(".page").query();
        robot.interact(page::complete);
        assertThat(page.page().passages()).allSatisfy(passage -> assertThat(page.text(passage))
                .hasValueSatisfying(text -> assertThat(text.getScene()).isNotNull()));
        assertThat(robot.lookup(".name").<PassageText>query().getAccessibleText())
                .isEqualTo("New Haven Public Schools");
    }

    @Test
    void whatBothSidesSayBearsTheirBadgeAndNothingElseDoes(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desktop.navigator().go(new Place.Reader("green-dot")));
        awaitPage(robot);
        PageView page = robot.lookup(".page").query();
        robot.interact(page::complete);
        assertThat(robot.from(page).lookup(".both-sides").<Node>queryAll()).hasSizeGreaterThan(2)
                .allSatisfy(badge -> assertThat(voices(badge)).contains(Voice.LABOR, Voice.MANAGEMENT));
        assertThat(robot.lookup(".standing-box .both-sides").tryQuery()).isPresent();
    }

    private static List<Voice> voices(Node badge) {
        PassageText text = (PassageText) badge.getParent();
        return text.passage().citations().stream().map(citation -> citation.source().voice()).toList();
    }

    @Test
    void aTieLeadsToItsFinding(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        PageView page = robot.lookup(".page").query();
        robot.interact(page::complete);
        Hyperlink jump = robot.lookup(".section-ties .jump").query();
        robot.interact(jump::fire);
        await(() -> desktop.scene().getFocusOwner() instanceof PassageText text && isInWindow(robot, text));
    }

    @Test
    void theTimelineIsWalkedByArrowKeysAndLeadsToItsFindings(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        await(() -> robot.lookup(".spot").tryQuery().isPresent());
        Button first = robot.lookup(".spot").match(Node::isFocusTraversable).query();
        robot.interact(first::requestFocus);
        robot.push(KeyCode.RIGHT);
        await(() -> !first.isFocused() && desktop.scene().getFocusOwner() instanceof Button next
                && next.getStyleClass().contains("spot"));
        assertThat(robot.lookup(".timeline .caption .hint").tryQuery()).isEmpty();
        Button finding = robot.lookup(".spot.later").match(node -> !node.getStyleClass().contains("several")).query();
        robot.interact(finding::fire);
        await(() -> id(robot.lookup(".contents .list-view").queryListView()).equals("afterwards"));
    }

    @Test
    void casesLikeThisAreShownWithReasonsAndCanBeComparedOrOpened(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        robot.push(KeyCode.L);
        await(() -> robot.lookup(".kin-card").queryAll().size() == 4);
        assertThat(robot.lookup(".kin-reasons").queryAllAs(VBox.class))
                .allSatisfy(reasons -> assertThat(reasons.getChildren()).isNotEmpty());
        Button compare = robot.lookup(".kin-compare").query();
        robot.interact(compare::fire);
        await(() -> desktop.navigator().currentProperty().get().place() instanceof Place.Comparing comparing
                && comparing.plan().caseIds().getFirst().equals("new-haven"));
        robot.interact(() -> desktop.navigator().go(new Place.Reader("new-haven")));
        awaitPage(robot);
        PageView page = robot.lookup(".page").query();
        robot.interact(page::complete);
        await(() -> robot.lookup(".kin-name").tryQuery().isPresent());
        Hyperlink name = robot.lookup(".kin-name").query();
        robot.interact(name::fire);
        await(() -> desktop.navigator().currentProperty().get().place() instanceof Place.Reader(String caseId, CasePart _)
                && !caseId.equals("new-haven"));
    }

    private static void awaitPage(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".page").tryQuery().isPresent()
                && robot.lookup(".page .section-story").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition::getAsBoolean));
    }

    private static String id(ListView<Section> contents) {
        Section selected = contents.getSelectionModel().getSelectedItem();
        return selected == null ? "" : selected.id();
    }

    private static boolean isEmpty(Node node) {
        return node.getLayoutBounds().getHeight() <= 0;
    }

    private static boolean isInWindow(FxRobot robot, Node node) {
        ScrollPane window = robot.lookup(".page-scroll").query();
        return window.localToScene(window.getLayoutBounds())
                .contains(node.localToScene(node.getLayoutBounds()));
    }
}
