package commonground.desktop.look;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one set that the app uses. */
public final class Icons {

    private Icons() {}

    /** A new icon in the size and colour of its surroundings; it says nothing to a screen reader. */
    public static FontIcon of(Feather icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("cg-icon");
        node.setMouseTransparent(true);
        return node;
    }
}
