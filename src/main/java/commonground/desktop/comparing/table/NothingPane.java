package commonground.desktop.comparing.table;

import commonground.desktop.comparing.lines.Line;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says that no row is to be shown, and offers the way out. */
final class NothingPane extends VBox implements LinePane {

    NothingPane(Line.Nothing nothing, TableWords words, Runnable showAll) {
        getStyleClass().add("nothing");
        Label says = new Label(words.nothing(nothing.show()));
        says.getStyleClass().add("nothing-says");
        Hyperlink all = new Hyperlink(words.showAll());
        all.setOnAction(event -> showAll.run());
        all.setFocusTraversable(false);
        setAccessibleText(words.nothing(nothing.show()));
        getChildren().setAll(says, all);
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
