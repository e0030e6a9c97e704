package commonground.desktop.preview.out;

import commonground.desktop.shell.Notices;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.file.SheetException;
import commonground.sheet.file.SheetFault;
import commonground.sheet.file.SheetFiles;
import commonground.sheet.print.SheetFormat;
import commonground.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.controlsfx.control.action.Action;

/** Saves several PDFs into a folder, and shows the folder; what is in the way is never replaced. */
final class Batch {

    /** Makes one of them; takes a while. */
    @FunctionalInterface
    interface Piece {
        /** Nothing if there is nothing to be saved. */
        Optional<Made> make() throws IOException;
    }

    /**
     * A file by its title.
     *
     * @param pdf what is in it
     */
    record Made(String title, Supplier<byte[]> pdf) {}

    /** So many are made at once, if there are processors for it; each takes some tens of megabytes meanwhile. */
    private static final int MOST_AT_ONCE = 4;

    private final Folders folders;
    private final Consumer<Path> opener;
    private final Words words;
    private final Words sheetWords;
    private final Tasks tasks;
    private final Notices notices;

    private record Outcome(int saved, Optional<SheetFault> fault) {}

    /**
     * @param opener shows a folder
     * @param words  the bundle {@code preview}
     */
    Batch(Folders folders, Consumer<Path> opener, Words words, Tasks tasks, Notices notices) {
        this.folders = folders;
        this.opener = opener;
        this.words = words;
        this.sheetWords = new Words("sheet", words.locale());
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Asks for a folder and saves them there. */
    void save(List<Piece> pieces) {
        folders.chooseFolder()
                .ifPresent(folder -> tasks.run(words.say("batch.saving", pieces.size()),
                        progress -> write(pieces, folder, progress), outcome -> tell(outcome, folder)));
    }

    private void tell(Outcome outcome, Path folder) {
        Action show = new Action(words.say("batch.show"), event -> opener.accept(folder));
        outcome.fault()
                .ifPresentOrElse(fault -> notices.say(words.say("batch.saved.not", outcome.saved(),
                        fault.file().toString(), sheetWords.label(fault.kind())), show), () -> {
                            notices.say(words.say("batch.saved", outcome.saved(), folder.toString()), show);
                            opener.accept(folder);
                        });
    }

    private static Outcome write(List<Piece> pieces, Path folder, Tasks.Progress progress) throws IOException {
        int saved = 0;
        try (ExecutorService makers = Executors.newFixedThreadPool(
                Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("batch-", 1).factory())) {
            try {
                List<Future<Optional<Made>>> making =
                        pieces.stream().map(piece -> makers.submit(piece::make)).toList();
                for (int index = 0; index < making.size() && !progress.isCancelled(); index++) {
                    Optional<Made> made = made(making.get(index));
                    if (made.isPresent()) {
                        SheetFiles.write(free(folder, made.get().title()), made.get().pdf().get(), false);
                        saved++;
                    }
                    progress.report((index + 1.0) / making.size());
                }
            } catch (SheetException failed) {
                return new Outcome(saved, Optional.of(failed.fault()));
            } finally {
                makers.shutdownNow();
            }
        }
        return new Outcome(saved, Optional.empty());
    }

    private static Optional<Made> made(Future<Optional<Made>> piece) throws IOException {
        try {
            return piece.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unread -> throw unread;
                case RuntimeException unforeseen -> throw unforeseen;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Path free(Path folder, String title) {
        Path file = folder.resolve(Saving.fileName(title, SheetFormat.PDF));
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(Saving.fileName(title + " (" + number + ")", SheetFormat.PDF));
        }
        return file;
    }
}
