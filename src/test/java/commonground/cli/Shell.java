package commonground.cli;

import commonground.cases.Samples;
import commonground.cli.run.Desk;
import commonground.cli.run.Surroundings;
import commonground.cli.run.Terminal;
import commonground.store.StoreException;
import commonground.store.pack.PackWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the command line in this process on a library of samples, with a desk that only notes what it is asked. */
public final class Shell {

    private final Surroundings surroundings;
    private final List<String> asked = new ArrayList<>();

    private Shell(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What came of a run. */
    public static final class Outcome {

        private final int code;
        private final ByteArrayOutputStream out;
        private final ByteArrayOutputStream err;

        private Outcome(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
            this.code = code;
            this.out = out;
            this.err = err;
        }

        public int code() {
            return code;
        }

        /** What went to standard output. */
        public byte[] bytes() {
            return out.toByteArray();
        }

        /** What went to standard output, as text. */
        public String out() {
            return out.toString(StandardCharsets.UTF_8);
        }

        /** What went to standard error. */
        public String err() {
            return err.toString(StandardCharsets.UTF_8);
        }
    }

    /** A shell with the samples for a casebook, in a folder of its own. */
    public static Shell in(Path folder) throws StoreException {
        Path casebook = folder.resolve("casebook.db");
        PackWriter.write(Samples.pack(), casebook);
        return new Shell(new Surroundings(casebook, folder.resolve("data"), () -> "2026.1.0", Locale.US,
                new Terminal(100, false), () -> LocalDate.of(2026, 3, 4)));
    }

    /** The same on another terminal. */
    public Shell on(Terminal terminal) {
        return new Shell(new Surroundings(surroundings.casebook(), surroundings.dataDirectory(),
                surroundings.version(), surroundings.locale(), terminal, surroundings.today()));
    }

    /** The same with another casebook. */
    public Shell with(Path casebook) {
        return new Shell(new Surroundings(casebook, surroundings.dataDirectory(), surroundings.version(),
                surroundings.locale(), surroundings.terminal(), surroundings.today()));
    }

    /** Runs the command line. */
    public Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineFace(surroundings, new NotingDesk()).run(List.of(arguments), out, err);
        return new Outcome(code, out, err);
    }

    /** What the desk was asked to do. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private final class NotingDesk implements Desk {

        @Override
        public void open(Surroundings found) {
            asked.add("open " + found.dataDirectory() + " " + found.locale());
        }

        @Override
        public void open(Surroundings found, Path file) {
            asked.add("open " + file);
        }

        @Override
        public List<Path> tour(Path directory, Surroundings found) {
            asked.add("tour " + directory);
            return List.of(directory.resolve("finder.png"), directory.resolve("sheet.pdf"));
        }
    }
}
