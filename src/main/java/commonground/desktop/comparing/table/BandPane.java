package commonground.desktop.comparing.table;

import commonground.desktop.comparing.lines.Line;
import commonground.desktop.look.Icons;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of a theme; a click folds it. */
final class BandPane extends HBox implements LinePane {

    BandPane(Line.Band band, TableWords words, Runnable fold) {
        getStyleClass().add("band");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.rows().spoken(band));
        Label name = new Label(band.theme().name(),
                Icons.of(band.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        name.getStyleClass().add("band-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label counts = new Label(words.rows().counts(band));
        counts.getStyleClass().add("band-counts");
        getChildren().setAll(name, counts);
        setOnMouseClicked(event -> fold.run());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public List<? extends Region> stops() {
        return List.of(this);
    }
}
