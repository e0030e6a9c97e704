package commonground.desktop.preview.out;

import commonground.sheet.print.SheetFormat;
import commonground.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks with the dialog of the operating system, which itself asks before a file is replaced. */
public final class FileDialog implements Destination, Folders {

    private final Words words;
    private final Supplier<Window> owner;
    private Optional<File> folder = Optional.empty();

    /**
     * A dialog that begins where the last file went.
     *
     * @param words the bundle {@code preview}
     */
    public FileDialog(Words words, Supplier<Window> owner) {
        this.words = words;
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose(SheetFormat format, String fileName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("file." + format.key()));
        chooser.setInitialFileName(fileName);
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(words.say("file.kind." + format.key()), "*." + format.ending()));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say("batch.folder"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner.get()));
        chosen.ifPresent(directory -> folder = Optional.of(directory));
        return chosen.map(File::toPath);
    }
}
