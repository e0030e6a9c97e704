package commonground.desktop.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The app's mark: two circles, labor's and management's, and the ground that they have in common. */
public final class Mark extends StackPane {

    /** The mark in the size of its text. */
    public Mark() {
        getStyleClass().add("app-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        getChildren().setAll(part("labor-circle"), part("management-circle"), part("common"));
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
