package commonground.desktop.preview.out;

import commonground.desktop.preview.proof.Proof;
import commonground.desktop.preview.proof.ProofMaker;
import commonground.desktop.shell.Notices;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.file.SheetException;
import commonground.sheet.file.SheetFault;
import commonground.sheet.file.SheetFiles;
import commonground.sheet.print.SheetFormat;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Saves a sheet as a file, whole or not at all, and says where it went. */
public final class Saving {

    private final ProofMaker maker;
    private final Destination destination;
    private final Words words;
    private final Words sheetWords;
    private final Tasks tasks;
    private final Notices notices;

    /** @param words the bundle {@code preview} */
    public Saving(ProofMaker maker, Destination destination, Words words, Tasks tasks, Notices notices) {
        this.maker = maker;
        this.destination = destination;
        this.words = words;
        this.sheetWords = new Words("sheet", words.locale());
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Asks where to, and saves it there. */
    public void save(Proof proof, SheetFormat format) {
        destination.choose(format, fileName(proof.sheet().head().title(), format))
                .ifPresent(chosen -> save(proof, format, chosen));
    }

    /** A name that every operating system takes. */
    static String fileName(String title, SheetFormat format) {
        return title.replaceAll("[^\\p{L}\\p{N} ,&()'–-]+", " ").strip() + "." + format.ending();
    }

    private void save(Proof proof, SheetFormat format, Path chosen) {
        Path file = withEnding(chosen, format);
        boolean asked = file.equals(chosen);
        tasks.run(words.say("saving", file.toString()), progress -> write(file, maker.print(proof, format), asked),
                fault -> notices.say(fault.map(this::sorry)
                        .orElseGet(() -> words.say("saved", file.toAbsolutePath().toString()))));
    }

    private static Path withEnding(Path chosen, SheetFormat format) {
        String name = String.valueOf(chosen.getFileName());
        String ending = "." + format.ending();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }

    /** The user has been asked about the name that she chose, and about no other. */
    private static Optional<SheetFault> write(Path file, byte[] content, boolean asked) {
        try {
            SheetFiles.write(file, content, asked);
            return Optional.empty();
        } catch (SheetException failed) {
            return Optional.of(failed.fault());
        }
    }

    private String sorry(SheetFault fault) {
        return words.say("saved.not", fault.file().toString(), sheetWords.label(fault.kind()));
    }
}
