package commonground.desktop.likemine;

import commonground.desktop.look.Views;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Tasks;
import commonground.districts.Districts;
import commonground.library.Library;
import commonground.sheet.OurDistrict;
import commonground.words.Words;
import java.io.IOException;
import java.util.Optional;

/** Opens the screen that finds the cases most like the user's own district. */
public final class LikeMine {

    private final Library library;
    private final Words shared;
    private final Words words;
    private final Views views;
    private final Tasks tasks;
    private final Tray tray;
    private final Navigator navigator;

    /** @param shared the bundle of the shared controls */
    public LikeMine(Library library, Words shared, Tasks tasks, Tray tray, Navigator navigator) {
        this.library = library;
        this.shared = shared;
        this.words = new Words("likemine", shared.locale());
        this.views = new Views(words);
        this.tasks = tasks;
        this.tray = tray;
        this.navigator = navigator;
    }

    /**
     * What a sheet can say of the district that the user chose here, now or earlier. Takes a moment.
     *
     * @throws IOException if the table of districts cannot be read
     */
    public OurDistrict onSheet() throws IOException {
        Optional<String> kept = library.notebook().setting(LikeMineModel.SETTING);
        return kept.isEmpty()
                ? OurDistrict.NONE
                : Own.read(kept.get(), Districts.read())
                        .map(own -> own.onSheet(new Words("sheet", words.locale())))
                        .orElse(OurDistrict.NONE);
    }

    /** The screen; the table of districts is read in the background. */
    public Screen open() {
        LikeMineModel model = new LikeMineModel(library.notebook(), words, tasks, tray);
        LikeMineScreen screen = new LikeMineScreen(model, words, shared, views, navigator);
        model.load(() -> Table.read(library));
        return screen;
    }
}
