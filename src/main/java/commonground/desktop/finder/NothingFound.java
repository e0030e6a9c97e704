package commonground.desktop.finder;

import commonground.desktop.look.Icons;
import commonground.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that nothing was found, and what would bring hits. */
final class NothingFound extends VBox {

    private final FinderModel model;
    private final Words words;

    NothingFound(FinderModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("nothing-found");
        model.resultsProperty().subscribe(this::show);
    }

    private void show(Results results) {
        boolean nothing = results.matches().total() > 0 && results.matches().matches().isEmpty();
        setVisible(nothing);
        getChildren().clear();
        if (nothing) {
            Label heading = new Label(words.say("finder.nothing"));
            heading.getStyleClass().add("heading");
            FontIcon icon = Icons.of(Feather.SEARCH);
            icon.getStyleClass().add("large");
            getChildren().addAll(icon, heading, reason(results));
            results.waysOut().stream().map(this::link).forEach(getChildren()::add);
            getChildren().add(all(results));
        }
    }

    private Node reason(Results results) {
        Label reason =
                new Label(words.say(results.waysOut().isEmpty() ? "finder.nothing.alone" : "finder.nothing.ways"));
        reason.setWrapText(true);
        reason.getStyleClass().add("reason");
        return reason;
    }

    private Node link(Results.WayOut way) {
        Hyperlink link = new Hyperlink(words.say("finder.way-out", way.cases(), way.chip().text()));
        link.setOnAction(event -> model.queryProperty().set(way.chip().without()));
        return link;
    }

    private Node all(Results results) {
        Hyperlink all = new Hyperlink(words.say("finder.show-all", results.matches().total()));
        all.setOnAction(event -> model.clear());
        return all;
    }
}
