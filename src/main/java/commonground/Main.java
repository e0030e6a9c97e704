package commonground;

import commonground.cli.CommandLineFace;
import commonground.cli.run.Surroundings;
import commonground.cli.run.Terminal;
import java.io.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Starts Common Ground: the command line, which opens the window if no command is given. */
public final class Main {

    private Main() {}

    /**
     * Starts.
     *
     * @param arguments as the command line takes them
     */
    public static void main(String[] arguments) {
        Locations locations = Locations.here();
        Surroundings surroundings = new Surroundings(locations.casebook(), locations.data(), Main::version, Locale.US,
                Terminal.of(System.getenv(), arguments.length > 0 && isTerminal()),
                LocalDate::now);
        int code = new CommandLineFace(surroundings, new Doors(Display.here(), System.out))
                .run(List.of(arguments), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Takes as long as opening the library does; where only the window is opened, nobody needs to know. */
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** The version that the build wrote down. */
    private static String version() {
        return ResourceBundle.getBundle("commonground.version", Locale.ROOT).getString("version");
    }
}
