package commonground.store.notebook;

import commonground.store.Fault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Opens the user's notebook. */
public final class Notebooks {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Notebooks() {}

    /**
     * Opens the notebook {@code notebook.db} in a folder, or begins one. A notebook that is broken, or a file of that
     * name that is none, is put aside under a new name and a new one begun; one that a newer program wrote, or that
     * cannot be written, stays as it is, and one in memory is returned that is empty and ends with the program.
     *
     * @param faults told of everything that is not as it should be
     */
    public static SqliteNotebook open(Path dataDirectory, Consumer<Fault> faults) {
        Path file = dataDirectory.resolve("notebook.db");
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new NotebookGate(file, new Migrations("notebook"), clock, PATIENCE).open(faults);
    }
}
