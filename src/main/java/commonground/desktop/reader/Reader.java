package commonground.desktop.reader;

import commonground.cases.CaseStudy;
import commonground.desktop.controls.Links;
import commonground.desktop.reader.kin.KinFinder;
import commonground.desktop.reader.making.PageMaker;
import commonground.desktop.reader.page.Page;
import commonground.desktop.shell.CasePart;
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
    private final Onward onward;

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
        this.onward = new Onward(words, navigator, tray, notices);
    }

    private record Opened(CaseStudy study, Page page) {}

    /**
     * The screen of one case. It is read in the background and comes in a moment later, the cases like it after it.
     *
     * @param part what of it is in view first
     */
    public Screen open(String caseId, CasePart part) {
        ReaderScreen screen = new ReaderScreen(words, shared, links, onward, part);
        tasks.run(words.say("opening"),
                progress -> library.read(caseId).map(this::make),
                opened -> opened.ifPresentOrElse(made -> show(made, screen), screen::showMissing));
        return screen;
    }

    private Opened make(CaseStudy study) {
        return new Opened(study, new PageMaker(words, library.catalog()).make(study));
    }

    private void show(Opened opened, ReaderScreen screen) {
        screen.show(opened.page());
        tasks.run(words.say("kin.looking"), progress -> new KinFinder(library).find(opened.study()), screen::showKin);
    }
}
