package commonground.desktop.comparing;

import commonground.desktop.tasks.Tasks;
import commonground.store.notebook.Notebook;
import commonground.words.Words;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the rows of comparisons stand close; kept in the notebook. */
final class Density {

    private static final String NAME = "comparison-rows";
    private static final String COMPACT = "compact";
    private static final String COMFORTABLE = "comfortable";

    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");

    Density(Notebook notebook, Tasks tasks, Words words) {
        compact.set(notebook.setting(NAME).filter(COMPACT::equals).isPresent());
        compact.addListener((property, old, now) -> tasks.run(words.say("density.keeping"), progress -> {
            notebook.set(NAME, now ? COMPACT : COMFORTABLE);
            return now;
        }, kept -> {}));
    }

    BooleanProperty compactProperty() {
        return compact;
    }

    void toggle() {
        compact.set(!compact.get());
    }
}
