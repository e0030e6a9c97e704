package commonground.desktop.given;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.Pack;
import commonground.cases.Samples;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.desktop.OpenDesktop;
import commonground.desktop.shell.Place;
import commonground.library.Library;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.print.SheetFormat;
import commonground.sheet.print.SheetPrinter;
import commonground.store.pack.PackWriter;
import commonground.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GivenFilesTest {

    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("denver", "montgomery"));
    private static final Path CASEBOOK = Path.of(System.getProperty("commonground.casebook", "target/casebook.db"));

    @TempDir private Path data;
    private OpenDesktop open;

    @Start
    void start(Stage shared) throws Exception {
        open = new OpenDesktop(data);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aSheetLeadsToItsComparison(FxRobot robot) throws Exception {
        Path sheet = data.resolve("sheet.pdf");
        Files.write(sheet, print(PLAN));
        take(robot, sheet);
        assertThat(open.place()).isEqualTo(new Place.Comparing(PLAN));
    }

    @Test
    void aPackIsAddedOnceTheUserAgrees(FxRobot robot) throws Exception {
        Path pack = data.resolve("samples.cgpack");
        PackWriter.write(Samples.pack(), pack);
        take(robot, pack);
        Path copy = data.resolve("packs").resolve("samples.db");
        assertThat(copy).doesNotExist();
        NotificationPane notices = notices(robot);
        robot.interact(() -> notices.getActions().getFirst().handle(new ActionEvent()));
        open.rest();
        assertThat(notices.getText()).contains("is added");
        try (Library later = Library.open(CASEBOOK, data)) {
            assertThat(later.faults()).isEmpty();
            assertThat(later.packs()).extracting(Pack.Info::id).contains(Samples.pack().info().id());
        }
    }

    @Test
    void aPackOfTheLibraryIsNotOfferedAgain(FxRobot robot) throws Exception {
        take(robot, CASEBOOK);
        assertThat(notices(robot).getText()).contains("already");
        assertThat(notices(robot).getActions()).isEmpty();
    }

    @Test
    void anyOtherFileIsToldToBeNone(FxRobot robot) throws Exception {
        Path letter = Files.writeString(data.resolve("letter.txt"), "Dear colleagues");
        take(robot, letter);
        assertThat(notices(robot).getText()).startsWith("letter.txt cannot be opened.");
        assertThat(open.place()).isEqualTo(new Place.Finder());
    }

    private void take(FxRobot robot, Path file) throws Exception {
        robot.interact(() -> open.desktop().take(file, data));
        open.rest();
    }

    private byte[] print(ComparisonPlan plan) throws Exception {
        Library library = open.library();
        List<CaseStudy> cases = plan.caseIds().stream().flatMap(id -> library.read(id).stream()).toList();
        Comparison comparison = Comparison.of(plan, cases, library.catalog());
        Sheet sheet = Sheet.of(comparison,
                FittingGuide.of(comparison, library.catalog().guide(), library::nameOf),
                SheetOptions.on(LocalDate.of(2026, 3, 4)), library.packs(), new Words("sheet", Locale.US));
        return new SheetPrinter().print(sheet, SheetFormat.PDF);
    }

    private static NotificationPane notices(FxRobot robot) {
        return robot.lookup(".cg-notices").queryAs(NotificationPane.class);
    }
}
