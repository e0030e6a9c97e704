package commonground.desktop.preview;

import commonground.cases.ComparisonPlan;
import commonground.desktop.preview.out.Batches;
import commonground.desktop.preview.out.Destination;
import commonground.desktop.preview.out.Folders;
import commonground.desktop.preview.out.Printers;
import commonground.desktop.preview.out.Printing;
import commonground.desktop.preview.out.Saving;
import commonground.desktop.preview.proof.ProofMaker;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Screen;
import commonground.desktop.tasks.Tasks;
import commonground.library.Library;
import commonground.sheet.Paper;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Opens previews of sheets. */
public final class Preview {

    private final Words words;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Notices notices;
    private final Supplier<Paper> paper;
    private final Supplier<LocalDate> today;
    private final ProofMaker maker;
    private final Saving saving;
    private final Printing printing;
    private final Batches batches;

    /**
     * Previews of sheets of the library's cases.
     *
     * @param words       the bundle {@code preview}
     * @param destination asks where files are to go
     * @param folders     asks where several files are to go
     * @param opener      shows a folder
     * @param owner       the window that dialogs belong to
     * @param paper       the paper that a sheet begins with
     * @param today       tells the day that a sheet bears
     * @param own         tells what is known of the user's own district
     */
    public Preview(Library library, Words words, Tasks tasks, Navigator navigator, Notices notices,
            Destination destination, Folders folders, Consumer<Path> opener, Printers printers, Supplier<Window> owner,
            Supplier<Paper> paper, Supplier<LocalDate> today, ProofMaker.OwnDistrict own) {
        this.words = words;
        this.tasks = tasks;
        this.navigator = navigator;
        this.notices = notices;
        this.paper = paper;
        this.today = today;
        this.maker = new ProofMaker(library, new Words("sheet", words.locale()), own);
        this.saving = new Saving(maker, destination, words, tasks, notices);
        this.batches = new Batches(maker, folders, opener, words, tasks, notices);
        this.printing = new Printing(printers, owner, words, tasks, notices);
    }

    /** The sheet of a comparison. It is made in the background and comes in a moment later. */
    public Screen open(ComparisonPlan plan) {
        PreviewModel model = new PreviewModel(plan, today.get(), maker::make, words, tasks);
        model.paperProperty().set(paper.get());
        PreviewScreen screen = new PreviewScreen(model, words, tasks, navigator,
                pages -> new PreviewActions(model, maker, saving, batches, printing, pages, words, tasks, notices));
        model.make();
        return screen;
    }
}
