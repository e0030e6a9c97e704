package commonground.library;

import commonground.cases.Catalog;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.notebook.Notebook;
import commonground.store.notebook.Notebooks;
import commonground.store.notebook.SqliteNotebook;
import commonground.store.pack.PackFile;
import commonground.store.pack.index.PackIndex;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The files of a library, opened: the casebook, the packs that could be opened, and the notebook. */
final class OpenedFiles {

    private final List<Shelf.Opened> packs = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> packIds = new HashSet<>();
    private final Set<String> caseIds = new HashSet<>();

    private final SqliteNotebook notebook;
    private final UnaryOperator<Catalog> wording;

    private OpenedFiles(Path dataDirectory, Function<? super Notebook, ? extends UnaryOperator<Catalog>> wordings) {
        notebook = Notebooks.open(dataDirectory, faults::add);
        wording = wordings.apply(notebook);
    }

    /**
     * Opens them.
     *
     * @param wordings the words for every catalog, as the notebook has it
     * @throws StoreException if the casebook cannot be opened
     */
    static OpenedFiles open(Path casebook, Path dataDirectory,
            Function<? super Notebook, ? extends UnaryOperator<Catalog>> wordings) throws StoreException {
        PackFile first = PackFile.openTrusted(casebook);
        OpenedFiles files = new OpenedFiles(dataDirectory, wordings);
        try {
            files.add(first);
        } catch (StoreException e) {
            files.close();
            throw e;
        }
        files.addAll(files.packsIn(dataDirectory.resolve("packs")));
        return files;
    }

    private void addAll(List<Path> found) {
        CheckedPacks checked = new CheckedPacks(notebook, InstantSource.system());
        for (Path pack : found) {
            try {
                add(checked.open(pack));
            } catch (StoreException e) {
                faults.add(e.fault());
            }
        }
    }

    private List<Path> packsIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.db")) {
            stream.forEach(found::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            faults.add(new Fault(folder, Fault.Kind.UNREADABLE, String.valueOf(e.getMessage())));
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    private void add(PackFile file) throws StoreException {
        try {
            PackIndex index = file.index();
            Optional<String> twice = alreadyHere(file, index);
            if (twice.isPresent()) {
                throw new StoreException(new Fault(file.file(), Fault.Kind.DUPLICATE, twice.get()));
            }
            packIds.add(file.info().id());
            index.entries().forEach(entry -> caseIds.add(entry.id()));
            packs.add(new Shelf.Opened(file.in(wording), index));
        } catch (StoreException e) {
            close(file);
            throw e;
        }
    }

    private Optional<String> alreadyHere(PackFile file, PackIndex index) {
        if (packIds.contains(file.info().id())) {
            return Optional.of(file.info().id());
        }
        return index.entries().stream().map(PackIndex.Entry::id).filter(caseIds::contains).findFirst();
    }

    List<Shelf.Opened> packs() {
        return List.copyOf(packs);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Notebook notebook() {
        return notebook;
    }

    void close() {
        try {
            packs.forEach(pack -> close(pack.file()));
        } finally {
            BrokenPackException.run(notebook::close);
        }
    }

    private static void close(PackFile file) {
        BrokenPackException.run(file::close);
    }
}
