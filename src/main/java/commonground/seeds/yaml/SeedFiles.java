package commonground.seeds.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of a seed folder. */
public final class SeedFiles {

    /** The largest file, in bytes: many times what the longest bibliography needs. */
    static final long LARGEST = 4L << 20;

    private final Path folder;
    private final Notes notes;

    public SeedFiles(Path folder, Notes notes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.notes = notes;
    }

    /** The name of a file of the folder, or of the folder itself, as problems give it. */
    public String label(String name) {
        String last = Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
        return name.isEmpty() ? last : last + "/" + name;
    }

    /** Notes a mistake that is not within a file. */
    public void problem(String name, String message) {
        notes.add(Place.startOf(label(name)).problem(message));
    }

    /**
     * The names of the visible files in a folder of the folder, sorted; none, and a problem, if it cannot be listed.
     *
     * @param inner the folder's name, empty for the folder itself
     */
    public List<String> names(String inner) {
        try (Stream<Path> files = Files.list(folder.resolve(inner))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            problem(inner, "there is no such folder");
        } catch (IOException unreadable) {
            problem(inner, "this folder cannot be read: " + unreadable.getMessage());
        }
        return List.of();
    }

    /** What {@code reader} makes of a file's keys; empty, and a problem, if the file cannot be read. */
    public <T> Optional<T> read(String name, Function<SeedMap, T> reader) {
        return content(name)
                .flatMap(content -> new YamlText(label(name), notes).decode(content))
                .flatMap(text -> new YamlTree(label(name), notes).parse(text))
                .map(root -> root.read(reader));
    }

    private Optional<byte[]> content(String name) {
        Path file = folder.resolve(name);
        try {
            if (Files.size(file) <= LARGEST) {
                return Optional.of(Files.readAllBytes(file));
            }
            problem(name, "this file has more than %d MB; no seed file needs so much".formatted(LARGEST >> 20));
        } catch (NoSuchFileException none) {
            problem(name, "this file is missing");
        } catch (IOException unreadable) {
            problem(name, "this file cannot be read: " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
