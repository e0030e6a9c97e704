package commonground.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Voice;
import commonground.desktop.OpenDesktop;
import commonground.desktop.controls.Links;
import commonground.desktop.controls.SourceCard;
import commonground.desktop.controls.Superscript;
import commonground.desktop.reader.making.PageMaker;
import commonground.desktop.reader.page.Page;
import commonground.desktop.reader.page.Section;
import commonground.desktop.reader.view.PageView;
import commonground.desktop.reader.view.PassageText;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Tray;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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
    private OpenDesktop open;

    @Start
    void start(Stage shared) throws StoreException {
        open = new OpenDesktop(data, new Words("desktop", Locale.US), opened::add).sized(SIDE, SIDE);
        open.desktop().navigator().go(new Place.Reader("new-haven"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aCitationOpensItsSource(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        Superscript number = robot.lookup(".standing-box .superscript").query();
        robot.clickOn(number);
        await(() -> robot.lookup(".source-card").tryQuery().isPresent());
        SourceCard card = robot.lookup(".source-card").query();
        assertThat(robot.from(card).lookup(".source-title").<Label>query().getText())
                .isEqualTo(page().numbering().sources().getFirst().title());
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
        assertThat(open.place()).isEqualTo(new Place.Reader("new-haven"));
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
        await(() -> open.place().equals(new Place.Finder()));
        robot.interact(() -> open.desktop().navigator().go(new Place.Reader("abc-unified")));
        awaitPage(robot);
        robot.clickOn("Compare with…");
        await(() -> open.place() instanceof Place.Comparing comparing
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
        robot.interact(() -> open.desktop().navigator().go(new Place.Reader("green-dot")));
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
    void aCaseOpensAtThePartThatWasAskedFor(FxRobot robot) throws TimeoutException {
        String question = "evaluation.levels";
        robot.interact(() -> open.desktop()
                .navigator()
                .go(new Place.Reader("new-haven", new CasePart.OfQuestion(question))));
        String asked = open.library().catalog().question(question).orElseThrow().text();
        await(() -> open.desktop().scene().getFocusOwner() instanceof PassageText text
                && text.passage().text().equals(asked) && isInWindow(robot, text));
        robot.interact(() -> open.desktop()
                .navigator()
                .currentProperty()
                .get()
                .screen()
                .goTo(new CasePart.OfTheme("crisis-origin")));
        await(() -> id(robot.lookup(".contents .list-view").queryListView()).equals("crisis-origin"));
    }

    /** A case may be read before its screen is told that it is in the window. */
    @Test
    void aCaseThatIsReadAtOnceOpensAtThePartToo(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        CasePart part = new CasePart.OfQuestion("evaluation.levels");
        Page page = page();
        robot.interact(() -> {
            ReaderScreen screen = screen(part);
            Parent before = open.desktop().navigator().currentProperty().get().screen().root();
            ((Pane) before.getParent()).getChildren().setAll(screen.root());
            screen.show(page);
            screen.onShown();
        });
        await(() -> open.desktop().scene().getFocusOwner() instanceof PassageText text
                && text.passage().equals(page.parts().get(part)) && isInWindow(robot, text));
    }

    private ReaderScreen screen(CasePart part) {
        Words words = new Words("reader", Locale.US);
        Words shared = new Words("desktop", Locale.US);
        return new ReaderScreen(words, shared, new Links(opened::add),
                new Onward(words, open.desktop().navigator(), new Tray(), new Notices(shared)), part);
    }

    @Test
    void aTieLeadsToItsFinding(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        PageView page = robot.lookup(".page").query();
        robot.interact(page::complete);
        Hyperlink jump = robot.lookup(".section-ties .jump").query();
        robot.interact(jump::fire);
        await(() -> open.desktop().scene().getFocusOwner() instanceof PassageText text && isInWindow(robot, text));
    }

    @Test
    void theTimelineIsWalkedByArrowKeysAndLeadsToItsFindings(FxRobot robot) throws TimeoutException {
        awaitPage(robot);
        await(() -> robot.lookup(".spot").tryQuery().isPresent());
        Button first = robot.lookup(".spot").match(Node::isFocusTraversable).query();
        robot.interact(first::requestFocus);
        robot.push(KeyCode.RIGHT);
        await(() -> !first.isFocused() && open.desktop().scene().getFocusOwner() instanceof Button next
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
        await(() -> open.place() instanceof Place.Comparing comparing
                && comparing.plan().caseIds().getFirst().equals("new-haven"));
        robot.interact(() -> open.desktop().navigator().go(new Place.Reader("new-haven")));
        awaitPage(robot);
        PageView page = robot.lookup(".page").query();
        robot.interact(page::complete);
        await(() -> robot.lookup(".kin-name").tryQuery().isPresent());
        Hyperlink name = robot.lookup(".kin-name").query();
        robot.interact(name::fire);
        await(() -> open.place() instanceof Place.Reader(String caseId, CasePart _)
                && !caseId.equals("new-haven"));
    }

    private void awaitPage(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".page").tryQuery().isPresent()
                && robot.lookup(".page .section-story").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void await(BooleanSupplier condition) throws TimeoutException {
        open.await(condition);
    }

    /** The page that is open, made anew. */
    private Page page() {
        CaseStudy study = open.library().read("new-haven").orElseThrow();
        return new PageMaker(new Words("reader", Locale.US), open.library().catalog()).make(study);
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
