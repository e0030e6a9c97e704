package commonground.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.look.Look;
import commonground.desktop.preview.out.Printers;
import commonground.desktop.shell.History;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Shell;
import commonground.desktop.tasks.BackgroundTasks;
import commonground.library.Library;
import commonground.sheet.OurDistrict;
import commonground.sheet.Paper;
import commonground.sheet.file.AttachedComparison;
import commonground.sheet.file.SheetFile;
import commonground.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What one does with the sheet of two of the casebook's cases. */
@ExtendWith(ApplicationExtension.class)
class PreviewJourneyTest {

    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("new-haven", "abc-unified"));
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final int SECONDS = 60;

    @TempDir private Path folder;
    private final List<String> asked = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Library library;
    private BackgroundTasks tasks;
    private Scene scene;
    /** Of its own, since what a shared one listens to outlives the test. */
    private Stage stage;

    @Start
    void open(Stage shared) throws Exception {
        stage = new Stage();
        library = Library.open(Path.of(Objects.requireNonNull(System.getProperty("commonground.casebook"))),
                folder.resolve("data"));
        Words common = new Words("desktop", Locale.US);
        Notices notices = new Notices(common);
        tasks = new BackgroundTasks(notices);
        List<Preview> opener = new ArrayList<>();
        Navigator navigator = new Navigator(
                place -> opener.getFirst().open(place instanceof Place.Preview(ComparisonPlan plan) ? plan : PLAN));
        opener.add(new Preview(library, new Words("preview", Locale.US), tasks, navigator, notices,
                (format, name) -> {
                    asked.add(name);
                    return Optional.of(folder.resolve(name));
                }, () -> Optional.of(folder), opened::add, new NoPrinters(), () -> stage, () -> Paper.LETTER,
                () -> DAY, () -> new OurDistrict("Elm Valley", "5 students", "Counted by hand.")));
        Look.loadFonts();
        Look look = new Look();
        Shell shell = new Shell(common, navigator, notices, look, new History(),
                FXCollections.observableArrayList(), () -> {});
        scene = new Scene(shell.root(), 1440, 900);
        look.dress(scene);
        shell.listen(scene);
        navigator.go(new Place.Preview(PLAN));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stage.close();
            tasks.close();
        });
        library.close();
    }

    @Test
    void choosesPaperAndColumnAndSaves(FxRobot robot) throws Exception {
        awaitRest();
        robot.interact(robot.lookup("#paper-a4").queryAs(RadioButton.class)::fire);
        robot.interact(robot.lookup("#our-column").queryAs(CheckBox.class)::fire);
        awaitRest();
        robot.interact(button("Save PDF…")::fire);
        awaitRest();

        assertThat(asked).hasSize(1);
        Path file = folder.resolve(asked.getFirst());
        AttachedComparison attached = SheetFile.read(file);
        assertThat(attached.plan()).isEqualTo(PLAN);
        assertThat(attached.options().paper()).isEqualTo(Paper.A4);
        assertThat(attached.options().ourColumn()).isTrue();
        assertThat(notice()).isEqualTo("The sheet is saved: " + file.toAbsolutePath());
    }

    @Test
    void savesByKeyboardAndShowsPages(FxRobot robot) throws Exception {
        awaitRest();
        assertThat(pages()).isNotEmpty()
                .allSatisfy(page -> assertThat(page.getAccessibleText()).matches("Page \\d+ of \\d+ of the sheet .+"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        awaitRest();
        assertThat(Files.readString(folder.resolve(asked.getFirst()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void rowsOfTheSheetBecomeThoseOfThePlace(FxRobot robot) throws Exception {
        awaitRest();
        int before = pages().size();
        robot.interact(robot.lookup("#rows-same").queryAs(RadioButton.class)::fire);
        awaitRest();
        assertThat(robot.lookup("#rows-same").queryAs(RadioButton.class).isSelected()).isTrue();
        assertThat(pages()).hasSizeLessThan(before);
    }

    @Test
    void savesEveryPairAndShowsTheFolder(FxRobot robot) throws Exception {
        awaitRest();
        robot.interact(button("Every pair as PDF…")::fire);
        awaitRest();
        robot.interact(button("Every pair as PDF…")::fire);
        awaitRest();

        assertThat(opened).containsExactly(folder, folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(String::valueOf).filter(name -> name.endsWith(".pdf")))
                    .as("nothing is replaced")
                    .hasSize(2);
        }
    }

    @Test
    void savesEachCaseOnOnePage(FxRobot robot) throws Exception {
        awaitRest();
        robot.interact(button("Each case on one page…")::fire);
        awaitRest();
        assertThat(opened).containsExactly(folder);
        assertThat(notice()).isEqualTo("2 files are saved in " + folder);
        try (PDDocument page = Loader.loadPDF(folder.resolve("New Haven Public Schools, one page.pdf").toFile())) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void saysPlainlyThatThereIsNoPrinter(FxRobot robot) throws Exception {
        awaitRest();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        awaitRest();
        assertThat(notice()).startsWith("No printer is set up on this computer.");
    }

    private void awaitRest() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> tasks.idle().get()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> pages() {
        return scene.getRoot()
                .lookupAll(".sheet-page")
                .stream()
                .filter(node -> node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW)
                .toList();
    }

    private Button button(String text) {
        return scene.getRoot()
                .lookupAll(".button")
                .stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String notice() {
        return ((NotificationPane) Objects.requireNonNull(scene.getRoot().lookup(".cg-notices"))).getText();
    }

    private static final class NoPrinters implements Printers {

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public void print(byte[] pdf, String printer, String title, Paper paper) {
            throw new AssertionError("there is none");
        }
    }
}
