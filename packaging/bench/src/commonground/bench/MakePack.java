package commonground.bench;

import commonground.made.MadeCases;
import java.nio.file.Path;

/** Writes a pack of made cases: {@code MakePack COUNT FILE [SEED]}. */
public final class MakePack {

    private MakePack() {}

    public static void main(String[] args) throws Exception {
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Path casebook = Path.of(System.getProperty("commonground.casebook"));
        long start = System.nanoTime();
        new MadeCases(casebook, seed, Integer.parseInt(args[0])).write(Path.of(args[1]));
        System.out.printf("%s cases in %.1f s%n", args[0], (System.nanoTime() - start) / 1e9);
    }
}
