package commonground.desktop.given;

import commonground.cases.Pack;
import commonground.desktop.given.GivenFile.OfPack;
import commonground.desktop.given.GivenFile.OfSheet;
import commonground.desktop.given.GivenFile.TooLittle;
import commonground.desktop.given.GivenFile.Unreadable;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.tasks.Tasks;
import commonground.library.Library;
import commonground.library.PackInstaller;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.controlsfx.control.action.Action;

/** Takes files that the user opens the program with: a sheet leads to its comparison, a pack can be added. */
public final class GivenFiles {

    private final Library library;
    private final Words words;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final PackInstaller installer;

    /** @param words the bundle {@code desktop} */
    public GivenFiles(Library library, Words words, Tasks tasks, Navigator navigator, Notices notices,
            PackInstaller installer) {
        this.library = library;
        this.words = words;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
        this.installer = installer;
    }

    /** Takes a file, in the background. To be called on the FX thread. */
    public void take(Path file) {
        tasks.run(words.say("given.reading", name(file)), progress -> GivenFile.read(file, library),
                given -> show(file, given));
    }

    private void show(Path file, GivenFile given) {
        switch (given) {
            case OfSheet sheet -> show(sheet);
            case TooLittle sheet -> notices.say(words.say("given.too-little", name(file)));
            case OfPack(Pack.Info pack) -> offer(file, pack);
            case Unreadable(var why) -> notices.say(words.say("given.unreadable", name(file),
                    new Words("sheet", words.locale()).label(why)));
        }
    }

    private void show(OfSheet sheet) {
        navigator.go(new Place.Comparing(sheet.plan()));
        List<String> notes = new ArrayList<>();
        sheet.missing().forEach(name -> notes.add(words.say("given.no-case", name)));
        sheet.packs()
                .forEach(printed -> installed(printed.id())
                        .filter(pack -> !pack.version().equals(printed.version()))
                        .ifPresent(pack -> notes
                                .add(words.say("given.version", pack.title(), printed.version(), pack.version()))));
        if (!notes.isEmpty()) {
            notices.say(String.join("\n", notes));
        }
    }

    private void offer(Path file, Pack.Info pack) {
        if (installed(pack.id()).isPresent()) {
            notices.say(words.say("given.pack-here", pack.title()));
        } else {
            notices.say(words.say("given.pack", pack.title(), pack.version()),
                    new Action(words.say("given.add"), event -> add(file, pack)));
        }
    }

    private void add(Path file, Pack.Info pack) {
        tasks.run(words.say("given.adding", pack.title()), progress -> installer.install(file),
                copy -> notices.say(words.say("given.added", pack.title())));
    }

    private Optional<Pack.Info> installed(String id) {
        return library.packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
