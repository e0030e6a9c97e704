package commonground.desktop.finder;

import commonground.cases.Keyed;
import org.kordamp.ikonli.feather.Feather;

/** How what was found is shown. */
enum ViewKind implements Keyed {
    /** A card for each case, with its headline and where words were found. */
    CARDS(Feather.COPY),
    /** A line for each case, in a table. */
    LIST(Feather.LIST),
    /** Where the cases are. */
    MAP(Feather.MAP_PIN),
    /** How much is known of each case, by theme, question or element. */
    MATRIX(Feather.GRID),
    /** When things happened. */
    TIMELINE(Feather.CLOCK);

    private final Feather icon;

    ViewKind(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}
