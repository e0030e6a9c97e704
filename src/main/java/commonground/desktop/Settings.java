package commonground.desktop;

import commonground.cases.Keyed;
import commonground.desktop.look.Look;
import commonground.desktop.look.Theme;
import commonground.desktop.tasks.Tasks;
import commonground.store.notebook.Notebook;
import commonground.words.Words;

/** What the user has set about the window, kept in the notebook. */
final class Settings {

    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";

    private final Notebook notebook;
    private final Tasks tasks;
    private final Words words;

    Settings(Notebook notebook, Tasks tasks, Words words) {
        this.notebook = notebook;
        this.tasks = tasks;
        this.words = words;
    }

    /** Sets the look as it was left, and keeps every later change. */
    void rule(Look look) {
        notebook.setting(THEME)
                .flatMap(key -> Keyed.find(Theme.class, key))
                .ifPresent(look.themeProperty()::set);
        notebook.setting(TEXT_SIZE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .ifPresent(look::resizeText);
        look.themeProperty().addListener((property, old, theme) -> keep(THEME, theme.key()));
        look.textSizeProperty().addListener((property, old, size) -> keep(TEXT_SIZE, size.toString()));
    }

    private void keep(String name, String value) {
        tasks.run(words.say("settings.keeping"), progress -> {
            notebook.set(name, value);
            return value;
        }, kept -> {});
    }
}
