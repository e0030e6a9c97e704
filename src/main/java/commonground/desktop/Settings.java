package commonground.desktop;

import commonground.cases.Keyed;
import commonground.desktop.look.Look;
import commonground.desktop.look.Theme;
import commonground.desktop.settings.Language;
import commonground.desktop.settings.Preferences;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.Paper;
import commonground.store.StoreException;
import commonground.store.notebook.Notebook;
import commonground.words.Words;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** What the user has set about the window, kept in the notebook. */
final class Settings {

    private static final Logger LOG = System.getLogger(Settings.class.getName());
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String PAPER = "paper";
    private static final String LANGUAGE = "language";

    private final Notebook notebook;
    private final Tasks tasks;
    private final Words words;

    Settings(Notebook notebook, Tasks tasks, Words words) {
        this.notebook = notebook;
        this.tasks = tasks;
        this.words = words;
    }

    /** The language that the user has chosen. */
    static Language language(Notebook notebook) {
        return set(notebook, LANGUAGE, Language.class).orElse(Language.SYSTEM);
    }

    /** The look that the user has chosen. */
    static Look look(Notebook notebook) {
        return new Look(set(notebook, THEME, Theme.class).orElse(Theme.SYSTEM),
                textSize(notebook).orElse(Look.NORMAL_SIZE));
    }

    private static Optional<Integer> textSize(Notebook notebook) {
        return notebook.setting(TEXT_SIZE).filter(text -> text.matches("\\d{1,3}")).map(Integer::parseInt);
    }

    private static <E extends Enum<E> & Keyed> Optional<E> set(Notebook notebook, String name, Class<E> type) {
        return notebook.setting(name).flatMap(key -> Keyed.find(type, key));
    }

    /** Sets everything as it was left, and keeps every later change. */
    void rule(Preferences preferences) {
        rule(THEME, Theme.class, preferences.themeProperty());
        rule(PAPER, Paper.class, preferences.paperProperty());
        rule(LANGUAGE, Language.class, preferences.languageProperty());
        textSize(notebook).ifPresent(preferences::resizeText);
        preferences.textSizeProperty()
                .addListener((property, old, size) -> keep(TEXT_SIZE, size.toString()));
    }

    private <E extends Enum<E> & Keyed> void rule(String name, Class<E> type, ObjectProperty<E> property) {
        set(notebook, name, type).ifPresent(property::set);
        property.addListener((changed, old, value) -> keep(name, value.key()));
    }

    /** Keeps a setting before it returns, for when the window closes; a failure has nobody left to be told to. */
    void keepNow(String name, String value) {
        try {
            notebook.set(name, value);
        } catch (StoreException failure) {
            LOG.log(Level.WARNING, name, failure);
        }
    }

    /** Keeps a setting; a failure is told to the user. */
    void keep(String name, String value) {
        tasks.run(words.say("settings.keeping"), progress -> {
            notebook.set(name, value);
            return value;
        }, kept -> {});
    }
}
