package commonground.desktop.tour;

import commonground.desktop.Desktop;
import commonground.desktop.look.Look;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.CatalogWords;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** A window over the real casebook that wears what one asks for, on a day that stays the same. */
final class Showing implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final Library library;
    private final Stage stage;
    private final Desktop desktop;

    private Showing(Library library, Stage stage, Desktop desktop) {
        this.library = library;
        this.stage = stage;
        this.desktop = desktop;
    }

    /** @param data where the user's files lie; a folder of its own for each window */
    static Showing open(Path data, Dress dress) throws Exception {
        FxToolkit.registerPrimaryStage();
        Library library = library(data, dress.language());
        return FxThread.call(() -> {
            Stage stage = new Stage();
            Look.loadFonts();
            Desktop desktop = new Desktop(library, new Words("desktop", dress.language()), new Look(), address -> {},
                    () -> {}, () -> DAY);
            desktop.look().themeProperty().set(dress.theme());
            desktop.look().resizeText(dress.textSize());
            stage.setWidth(dress.width());
            stage.setHeight(dress.height());
            desktop.show(stage);
            return new Showing(library, stage, desktop);
        });
    }

    private static Library library(Path data, Locale language) throws StoreException {
        return Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data,
                notebook -> new CatalogWords(language)::of);
    }

    /** Takes the steps to what is to be seen, and waits until it is there. */
    void see(Sight sight) {
        sight.steps().forEach(step -> {
            ask(shown -> {
                step.accept(shown);
                return shown;
            });
            FxThread.settle(desktop);
        });
    }

    /** Reads or does something on the FX thread. */
    <T> T ask(Function<Desktop, T> question) {
        return FxThread.call(() -> question.apply(desktop));
    }

    /** What the window shows while it has the focus. */
    Image picture() {
        ask(shown -> {
            stage.requestFocus();
            return shown;
        });
        FxThread.settle(desktop);
        return ask(shown -> shown.scene().snapshot(null));
    }

    @Override
    public void close() {
        ask(shown -> {
            stage.close();
            shown.close();
            return shown;
        });
        library.close();
    }
}
