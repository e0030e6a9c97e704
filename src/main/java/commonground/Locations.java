package commonground;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the casebook lies and where the user's own files go when nothing else is said. */
record Locations(Path casebook, Path data) {

    private static final String NAME = "Common Ground";

    /** Those of this machine. */
    static Locations here() {
        String casebook = System.getProperty("commonground.casebook");
        return new Locations(casebook == null ? besideProgram() : Path.of(casebook),
                data(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()));
    }

    /** The data directory as each system has it. */
    static Path data(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("commonground");
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String set = environment.getOrDefault(name, "");
        return set.isBlank() ? otherwise : Path.of(set);
    }

    private static Path besideProgram() {
        try {
            Path program = Path.of(Locations.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return program.resolveSibling("casebook.db");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
