package commonground;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import commonground.desktop.DesktopApp;
import commonground.words.Words;

/** Starts Common Ground: a window if nothing is asked for, else the command line. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final String DATA = "--data";

    private final Locations locations;
    private final Display display;
    private final PrintStream out;
    private final Words words = new Words("desktop", Locale.US);

    private Main(Locations locations, Display display, PrintStream out) {
        this.locations = locations;
        this.display = display;
        this.out = out;
    }

    /**
     * Starts.
     *
     * @param arguments none, or {@code --data DIR}, to open the window; anything else is for the command line
     */
    public static void main(String[] arguments) {
        int code = new Main(Locations.here(), Display.here(), System.out).run(List.of(arguments));
        if (code != DONE) {
            System.exit(code);
        }
    }

    private int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            return window(locations.data());
        }
        if (arguments.size() == 2 && arguments.getFirst().equals(DATA)) {
            return window(Path.of(arguments.getLast()));
        }
        return commandLine(arguments);
    }

    private int window(Path data) {
        switch (display) {
            case READY -> DesktopApp.open(locations.casebook(), data);
            case NO_DISPLAY -> {
                out.println(words.say("start.no-display"));
                return commandLine(List.of(DATA, data.toString(), "tour", Path.of("target", "tour").toString()));
            }
            case NO_GTK -> {
                out.println(words.say("start.no-gtk"));
                return FAILED;
            }
        }
        return DONE;
    }

    private int commandLine(List<String> arguments) {
        out.println(String.join(" ", arguments));
        return FAILED;
    }
}
