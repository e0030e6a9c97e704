package commonground.desktop.reader.kin;

import commonground.cases.CaseStudy;
import commonground.compare.Kinship;
import commonground.desktop.controls.StatusBadge;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The cases most like the one that is read, each with the reasons. Says that it is looking until it is given them. */
public final class KinView extends VBox {

    private static final int COLUMNS = 2;
    private static final double ALL = 100;

    private final Words words;
    private final Words shared;
    private final Reasons reasons;
    private final Consumer<CaseStudy> opener;
    private final Consumer<CaseStudy> comparer;

    /**
     * A view that has nothing to show yet.
     *
     * @param words    the bundle {@code reader}
     * @param shared   the bundle of the small controls
     * @param opener   opens a case for reading
     * @param comparer lays a case beside the one that is read
     */
    public KinView(Words words, Words shared, Consumer<CaseStudy> opener, Consumer<CaseStudy> comparer) {
        this.words = words;
        this.shared = shared;
        this.reasons = new Reasons(words);
        this.opener = opener;
        this.comparer = comparer;
        getStyleClass().add("kin");
        say("kin.looking");
    }

    private void say(String key) {
        Label said = new Label(words.say(key));
        said.getStyleClass().add("kin-said");
        said.setWrapText(true);
        getChildren().setAll(said);
    }

    /** Shows cases, nearest first. */
    public void show(List<Kinship> kin) {
        say(kin.isEmpty() ? "kin.none" : "kin.about");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("cards");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(ALL / COLUMNS);
            grid.getColumnConstraints().add(width);
        }
        for (int index = 0; index < kin.size(); index++) {
            grid.add(card(kin.get(index)), index % COLUMNS, index / COLUMNS);
        }
        getChildren().add(grid);
    }

    private Node card(Kinship kinship) {
        CaseStudy other = kinship.other();
        Hyperlink name = new Hyperlink(other.name());
        name.setWrapText(true);
        name.getStyleClass().add("kin-name");
        name.setAccessibleText(words.say("kin.open.spoken", other.name()));
        name.setOnAction(event -> opener.accept(other));
        VBox why = new VBox();
        why.getStyleClass().add("kin-reasons");
        kinship.reasons().forEach(reason -> {
            Label line = new Label(reasons.say(reason));
            line.setWrapText(true);
            why.getChildren().add(line);
        });
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        CaseStudy.Status status = other.status();
        VBox card = new VBox(name, new StatusBadge(shared, status.value(), status.asOf()), why, space, compare(other));
        card.getStyleClass().addAll("card", "kin-card");
        return card;
    }

    private Node compare(CaseStudy other) {
        Button compare = new Button(words.say("kin.compare"), Icons.of(Feather.COLUMNS));
        compare.setAccessibleText(words.say("kin.compare.spoken", other.name()));
        compare.setOnAction(event -> comparer.accept(other));
        compare.getStyleClass().add("kin-compare");
        return compare;
    }
}
