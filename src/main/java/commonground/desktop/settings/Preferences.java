package commonground.desktop.settings;

import commonground.desktop.look.Look;
import commonground.desktop.look.Theme;
import commonground.sheet.Paper;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the user can set. Menus and the screen of the settings change the same values. */
public final class Preferences {

    private final Look look;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.LETTER);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language", Language.SYSTEM);

    public Preferences(Look look) {
        this.look = look;
    }

    /** Which colours are shown. */
    public ObjectProperty<Theme> themeProperty() {
        return look.themeProperty();
    }

    /** The size of text in percent of the normal one. */
    public IntegerProperty textSizeProperty() {
        return look.textSizeProperty();
    }

    /** Makes all text larger or smaller, within the limits. */
    public void resizeText(int percent) {
        look.resizeText(percent);
    }

    /** The paper that a sheet begins with. */
    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /** The language from the next start on. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }
}
