package commonground.desktop.comparing;

import commonground.cases.ComparisonPlan;
import commonground.desktop.comparing.drawers.SavedModel;
import commonground.desktop.controls.Links;
import commonground.desktop.look.Look;
import commonground.desktop.shell.History;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Screen;
import commonground.desktop.tasks.Tasks;
import commonground.library.Library;
import commonground.words.Words;
import java.util.function.Consumer;

/** Opens comparisons. */
public final class Comparing {

    private final Library library;
    private final Words shared;
    private final Words words;
    private final Look look;
    private final Tasks tasks;
    private final Navigator navigator;
    private final History history;
    private final Notices notices;
    private final Links links;
    private final Density density;

    /**
     * @param shared  the bundle of the shared controls
     * @param history gets what the user changes about a comparison
     */
    public Comparing(Library library, Words shared, Look look, Tasks tasks, Navigator navigator, History history,
            Notices notices, Links links) {
        this.library = library;
        this.shared = shared;
        this.words = new Words("comparing", shared.locale());
        this.look = look;
        this.tasks = tasks;
        this.navigator = navigator;
        this.history = history;
        this.notices = notices;
        this.links = links;
        this.density = new Density(library.notebook(), tasks, words);
    }

    /** A screen with the comparisons that are kept. */
    public Screen saved() {
        return new SavedScreen(new SavedModel(library.notebook(), words, tasks), words, notices, navigator);
    }

    /** A screen for a comparison; its cases are read in the background. */
    public Screen open(ComparisonPlan plan) {
        ComparingModel model = new ComparingModel(plan, library::read, library.catalog(), words, tasks);
        ComparingScreen screen = new ComparingScreen(model, library, words, shared, look, tasks, navigator, notices,
                links, density);
        ChangeWords changes = new ChangeWords(words, library.catalog(), library::nameOf);
        Consumer<ComparisonPlan> setter = screen::follow;
        model.onChange((old, now) -> history.note(setter, old, now, changes.of(old, now)));
        model.load();
        return screen;
    }
}
