package commonground.desktop.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: a few files of limited size in the data directory. */
public final class LogFile {

    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /** Sends everything that is logged to {@code dataDirectory/logs}; where that cannot be written, to the console. */
    public static void open(Path dataDirectory) {
        Path folder = folder(dataDirectory);
        Logger root = LogManager.getLogManager().getLogger("");
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder.resolve("common-ground.%g.log").toString(), MOST_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            for (Handler console : root.getHandlers()) {
                root.removeHandler(console);
            }
            root.addHandler(file);
        } catch (IOException failure) {
            root.log(Level.WARNING, "no log file", failure);
        }
    }

    /** Where the files lie. */
    public static Path folder(Path dataDirectory) {
        return dataDirectory.resolve("logs");
    }
}
