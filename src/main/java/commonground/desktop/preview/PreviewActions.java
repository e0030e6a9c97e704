package commonground.desktop.preview;

import commonground.desktop.preview.out.Batches;
import commonground.desktop.preview.out.Printing;
import commonground.desktop.preview.out.Saving;
import commonground.desktop.preview.pages.PageStack;
import commonground.desktop.preview.proof.Proof;
import commonground.desktop.preview.proof.ProofMaker;
import commonground.desktop.shell.Actions;
import commonground.desktop.shell.Notices;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.print.SheetFormat;
import commonground.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the sheet. */
final class PreviewActions {

    private static final double ZOOM_STEP = 1.25;

    private final PreviewModel model;
    private final ProofMaker maker;
    private final Words words;
    private final Tasks tasks;
    private final Notices notices;
    private final List<Action> main;
    private final List<Action> formats;
    private final List<Action> zooming;
    private final List<Action> moving;

    PreviewActions(PreviewModel model, ProofMaker maker, Saving saving, Batches batches, Printing printing,
            PageStack pages,
            Words words, Tasks tasks, Notices notices) {
        this.model = model;
        this.maker = maker;
        this.words = words;
        this.tasks = tasks;
        this.notices = notices;
        Actions actions = new Actions(words);
        main = List.of(actions.of("copy", Feather.COPY, () -> model.withProof(this::copy)),
                actions.of("print", Feather.PRINTER, () -> model.withProof(printing::print)),
                actions.primary("save-pdf", Feather.DOWNLOAD, save(saving, SheetFormat.PDF)));
        formats = List.of(actions.of("save-html", Feather.GLOBE, save(saving, SheetFormat.HTML)),
                actions.of("save-markdown", Feather.FILE_TEXT, save(saving, SheetFormat.MARKDOWN)),
                actions.of("save-csv", Feather.GRID, save(saving, SheetFormat.CSV)),
                actions.of("save-pairs", Feather.COPY,
                        () -> batches.savePairs(model.planProperty().get(), model.options())),
                actions.of("save-one-pages", Feather.FILE,
                        () -> batches.saveOnePages(model.planProperty().get(), model.options())));
        zooming = List.of(actions.of("zoom-out", Feather.ZOOM_OUT, () -> pages.zoomBy(1 / ZOOM_STEP)),
                actions.of("zoom-in", Feather.ZOOM_IN, () -> pages.zoomBy(ZOOM_STEP)),
                actions.of("fit", Feather.MAXIMIZE, () -> pages.zoomProperty().set(1)));
        moving = List.of(
                actions.of("next-page", Feather.ARROW_DOWN, () -> pages.goTo(pages.currentProperty().get() + 1)),
                actions.of("previous-page", Feather.ARROW_UP, () -> pages.goTo(pages.currentProperty().get() - 1)));
        Stream.of(main, formats, moving).flatMap(List::stream).forEach(this::enable);
    }

    private void enable(Action action) {
        model.proofProperty().subscribe(proof -> action.setDisabled(proof.isEmpty()));
    }

    private Runnable save(Saving saving, SheetFormat format) {
        return () -> model.withProof(proof -> saving.save(proof, format));
    }

    private void copy(Proof proof) {
        tasks.run(words.say("copying"),
                progress -> new String(maker.print(proof, SheetFormat.MARKDOWN), StandardCharsets.UTF_8), text -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.say(words.say("copied"));
                });
    }

    /** The buttons of the top bar. */
    List<Action> main() {
        return main;
    }

    /** The other formats to save the sheet in. */
    List<Action> formats() {
        return formats;
    }

    /** The size of the pages. */
    List<Action> zooming() {
        return zooming;
    }

    /** All that is in the menu beside {@link #main()}. */
    List<Action> further() {
        return Stream.of(moving, zooming, formats).flatMap(List::stream).toList();
    }
}
