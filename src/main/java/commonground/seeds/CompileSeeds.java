package commonground.seeds;

import commonground.cases.Pack;
import commonground.seeds.yaml.Problem;
import commonground.store.StoreException;
import commonground.store.pack.PackWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Compiles a seed folder to a pack, or says every mistake in it and leaves the old pack as it was. */
public final class CompileSeeds {

    private static final int DONE = 0;
    private static final int MISTAKES = 1;
    private static final int WRONG_USE = 2;

    private final PrintWriter notes;

    /** @param notes all that is said; standard output belongs to the program that a build starts afterwards */
    CompileSeeds(PrintWriter notes) {
        this.notes = notes;
    }

    /** Compiles {@code args[0]}, a seed folder, to {@code args[1]}, a pack; exits with 1 if it cannot. */
    public static void main(String[] args) {
        System.exit(new CompileSeeds(new PrintWriter(System.err, true, StandardCharsets.UTF_8)).run(List.of(args)));
    }

    /** The exit code: 0 if the pack is written, 1 if there are mistakes or it cannot be, 2 for wrong arguments. */
    int run(List<String> args) {
        if (args.size() != 2) {
            notes.println("usage: CompileSeeds SEED_FOLDER PACK_FILE");
            return WRONG_USE;
        }
        return switch (new SeedReader().read(Path.of(args.getFirst()))) {
            case SeedResult.Valid valid -> write(valid.pack(), Path.of(args.getLast()));
            case SeedResult.Broken broken -> complain(broken.problems());
        };
    }

    private int write(Pack pack, Path file) {
        try {
            PackWriter.write(pack, file);
        } catch (StoreException failed) {
            notes.println("the pack cannot be written: " + failed.getMessage());
            return MISTAKES;
        }
        notes.printf("%s %s: %d cases, %d sources%n", pack.info().title(), pack.info().version(), pack.cases().size(),
                pack.sources().size());
        return DONE;
    }

    private int complain(List<Problem> problems) {
        problems.forEach(notes::println);
        notes.println(problems.size() == 1 ? "1 problem in the seeds" : problems.size() + " problems in the seeds");
        return MISTAKES;
    }
}
