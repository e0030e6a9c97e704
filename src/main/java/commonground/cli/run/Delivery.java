package commonground.cli.run;

import commonground.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Puts finished results where they go: a file gets all of its result or is not touched. */
public final class Delivery {

    /** Stands for standard output. */
    public static final Path STANDARD_OUTPUT = Path.of("-");

    private final OutputStream out;
    private final PrintWriter notes;
    private final Words words;

    Delivery(OutputStream out, PrintWriter notes, Words words) {
        this.out = out;
        this.notes = notes;
        this.words = words;
    }

    /**
     * Makes and delivers results, and says which files were written. Whether all may be delivered is made sure of before
     * the first is made.
     *
     * @param replace whether files that are there already are overwritten
     * @throws Refusal if a result cannot be delivered; a file that was there before is as it was
     */
    public void deliver(List<Parcel> parcels, boolean replace) {
        if (parcels.stream().map(parcel -> parcel.file().toAbsolutePath().normalize()).distinct().count() < parcels
                .size()) {
            throw new Refusal(ExitCode.USAGE, words.say("write.twice"));
        }
        parcels.stream()
                .filter(parcel -> !parcel.isForStandardOutput())
                .forEach(parcel -> check(parcel.file(), replace));
        List<Parcel> made = parcels.stream().map(Delivery::make).toList();
        made.forEach(parcel -> deliver(parcel, replace));
    }

    private static Parcel make(Parcel parcel) {
        byte[] content = parcel.content().get();
        return new Parcel(parcel.file(), () -> content);
    }

    private void check(Path file, boolean replace) {
        if (Files.isDirectory(file)) {
            throw refusal("write.folder", file);
        }
        if (!replace && Files.isRegularFile(file)) {
            throw refusal("write.exists", file);
        }
    }

    private void deliver(Parcel parcel, boolean replace) {
        Path file = parcel.file();
        try {
            if (parcel.isForStandardOutput()) {
                out.write(parcel.content().get());
                out.flush();
                return;
            }
            write(file, parcel.content().get(), replace);
            notes.println(words.say("write.done", file));
        } catch (FileAlreadyExistsException e) {
            throw refusal("write.exists", file);
        } catch (AccessDeniedException e) {
            throw refusal("write.denied", file);
        } catch (NoSuchFileException e) {
            throw refusal("write.no-folder", file);
        } catch (IOException e) {
            throw new Refusal(ExitCode.UNWRITABLE, words.say("write.failed", file, reason(e)), e);
        }
    }

    private static void write(Path file, byte[] content, boolean replace) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device: there is nothing to keep whole.
            Files.write(file, content, StandardOpenOption.WRITE);
        } else {
            writeWhole(Files.exists(file) ? file.toRealPath() : file, content, replace);
        }
    }

    private static void writeWhole(Path file, byte[] content, boolean replace) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (replace) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(part, file);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private String reason(IOException e) {
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null ? words.say("write.unknown") : reason;
    }

    private Refusal refusal(String key, Path file) {
        return new Refusal(ExitCode.UNWRITABLE, words.say(key, file));
    }
}
