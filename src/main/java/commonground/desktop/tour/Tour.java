package commonground.desktop.tour;

import commonground.cases.CaseStudy;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.desktop.Desktop;
import commonground.desktop.look.Look;
import commonground.desktop.shell.Place;
import commonground.library.Library;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.print.SheetFormat;
import commonground.sheet.print.SheetPrinter;
import commonground.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** Walks through the main tasks in a window that nobody sees, and leaves a picture of each screen and a sheet. */
public final class Tour {

    private final Library library;
    private final Words words;
    private final Supplier<LocalDate> today;

    /**
     * A tour of a library.
     *
     * @param words the bundle {@code desktop}
     * @param today the date that the sheet bears
     */
    public Tour(Library library, Words words, Supplier<LocalDate> today) {
        this.library = library;
        this.words = words;
        this.today = today;
    }

    /** Makes JavaFX draw into memory. To be called before the toolkit starts. */
    public static void hideWindows() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /**
     * Takes the tour. Not to be called on the FX thread.
     *
     * @param directory where the files go; made if it is not there
     * @return the files, in the order of the tour
     * @throws IOException if a file cannot be written
     */
    public List<Path> take(Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        Desktop desktop = FxThread.call(this::open);
        try {
            Visitor visitor = new Visitor(desktop);
            for (Stop stop : Stop.all()) {
                FxThread.call(() -> {
                    stop.step().take(visitor);
                    return stop;
                });
                FxThread.settle(desktop);
                Path file = directory.resolve("%d-%s.png".formatted(files.size() + 1, stop.name()));
                Image image = FxThread.call(() -> desktop.scene().snapshot(null));
                Picture.write(image, file);
                files.add(file);
            }
        } finally {
            FxThread.call(() -> {
                desktop.scene().getWindow().hide();
                desktop.close();
                return desktop;
            });
        }
        files.add(writeSheet(directory));
        return files;
    }

    /** Goes through the screens that are used most, in a window that is open, and closes it. */
    public static void rehearse(Desktop desktop) {
        Thread.ofPlatform().start(() -> {
            Stream.of(new Place.Reader(Stop.PLAN.caseIds().getFirst()), new Place.Comparing(Stop.PLAN),
                    new Place.Finder()).forEach(place -> {
                        FxThread.settle(desktop);
                        FxThread.call(() -> {
                            desktop.navigator().go(place);
                            return place;
                        });
                    });
            FxThread.settle(desktop);
            Platform.runLater(desktop.scene().getWindow()::hide);
        });
    }

    private Desktop open() {
        Platform.setImplicitExit(false);
        Look.loadFonts();
        Desktop desktop = new Desktop(library, words, new Look(), address -> {}, () -> {}, today);
        desktop.show(new Stage());
        return desktop;
    }

    private Path writeSheet(Path directory) throws IOException {
        List<CaseStudy> cases = Stop.PLAN.caseIds().stream().flatMap(id -> library.read(id).stream()).toList();
        Comparison comparison = Comparison.of(Stop.PLAN, cases, library.catalog());
        Sheet sheet = Sheet.of(comparison,
                FittingGuide.of(comparison, library.catalog().guide(), library::nameOf),
                SheetOptions.on(today.get()), library.packs(),
                new Words("sheet", words.locale()));
        Path file = directory.resolve("comparison.pdf");
        Files.write(file, new SheetPrinter().print(sheet, SheetFormat.PDF));
        return file;
    }
}
