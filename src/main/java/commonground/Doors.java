package commonground;

import commonground.cli.run.Desk;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Refusal;
import commonground.cli.run.Surroundings;
import commonground.desktop.Desktop;
import commonground.desktop.DesktopApp;
import commonground.desktop.tour.Tour;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.CatalogWords;
import commonground.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/** Opens the window, or takes the tour where no window can be. */
final class Doors implements Desk {

    private static final Path TOUR = Path.of("target", "tour");
    /** Set while a package is made: the Java machine keeps for every start what it loads in that time. */
    private static final String REHEARSAL = "commonground.rehearsal";

    private final Display display;
    private final PrintStream out;

    Doors(Display display, PrintStream out) {
        this.display = display;
        this.out = out;
    }

    @Override
    public void open(Surroundings surroundings) throws StoreException {
        open(surroundings, List.of());
    }

    @Override
    public void open(Surroundings surroundings, Path file) throws StoreException {
        open(surroundings, List.of(file));
    }

    private void open(Surroundings surroundings, List<Path> files) throws StoreException {
        switch (display) {
            case READY -> openWindow(surroundings, files);
            case NO_DISPLAY -> {
                Words words = words(surroundings);
                out.println(words.say("start.no-display"));
                takeTour(surroundings, words);
            }
        }
    }

    private static void openWindow(Surroundings surroundings, List<Path> files) {
        try {
            new DesktopApp(surroundings.casebook(), surroundings.dataDirectory(),
                    surroundings.locale()).run(files, Doors::opened);
        } catch (UnsupportedOperationException noToolkit) {
            throw new Refusal(ExitCode.UNREADABLE,
                    words(surroundings).say("start.no-gtk", String.valueOf(noToolkit.getMessage())),
                    noToolkit);
        }
    }

    private static void opened(Desktop window) {
        if (Boolean.getBoolean(REHEARSAL)) {
            Tour.rehearse(window);
        }
    }

    private void takeTour(Surroundings surroundings, Words words) throws StoreException {
        try {
            tour(TOUR, surroundings).forEach(out::println);
        } catch (IOException failure) {
            out.println(words.say("start.no-tour", TOUR, String.valueOf(failure.getMessage())));
        }
    }

    @Override
    public List<Path> tour(Path directory, Surroundings surroundings) throws IOException, StoreException {
        Tour.hideWindows();
        try (Library library = Library.open(surroundings.casebook(), surroundings.dataDirectory(),
                notebook -> new CatalogWords(surroundings.locale())::of)) {
            Platform.startup(() -> Platform.setImplicitExit(false));
            try {
                return new Tour(library, words(surroundings), surroundings.today()).take(directory);
            } finally {
                Platform.exit();
            }
        }
    }

    private static Words words(Surroundings surroundings) {
        return new Words("desktop", surroundings.locale());
    }
}
