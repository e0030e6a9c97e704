package commonground.desktop.reader;

import commonground.desktop.controls.Links;
import commonground.desktop.reader.making.PageMaker;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Tasks;
import commonground.library.Library;
import commonground.words.Words;

/** Opens case studies for reading. */
public final class Reader {

    private final Library library;
    private final Words shared;
    private final Words words;
    private final Tasks tasks;
    private final Links links;
    private final CompareWith compareWith;

    /**
     * A reader of the library's cases.
     *
     * @param shared the bundle {@code desktop}
     * @param links  shows addresses of sources when the user asks for it
     */
    public Reader(Library library, Words shared, Tasks tasks, Navigator navigator, Tray tray, Notices notices,
            Links links) {
        this.library = library;
        this.shared = shared;
        this.words = new Words("reader", shared.locale());
        this.tasks = tasks;
        this.links = links;
        this.compareWith = new CompareWith(words, navigator, tray, notices);
    }

    /** The screen of one case. It is read in the background and comes in a moment later. */
    public Screen open(String caseId) {
        ReaderScreen screen = new ReaderScreen(words, shared, links, compareWith);
        tasks.run(words.say("opening"),
                progress -> library.read(caseId).map(study -> new PageMaker(words, library.catalog()).make(study)),
                page -> page.ifPresentOrElse(screen::show, screen::showMissing));
        return screen;
    }
}
