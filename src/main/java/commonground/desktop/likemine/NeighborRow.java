package commonground.desktop.likemine;

import commonground.desktop.controls.StatusBadge;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.look.Icons;
import commonground.districts.NearnessWords;
import commonground.districts.Profile;
import commonground.library.CaseSummary;
import commonground.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A case with the reason why it is near. */
final class NeighborRow extends HBox {

    private final String spoken;

    NeighborRow(int place, Neighbor neighbor, Profile own, boolean picked, Words words, Words shared,
            NeighborHandler handler) {
        CaseSummary summary = neighbor.summary();
        NearnessWords nearnessWords = new NearnessWords(words);
        String reason = neighbor.isOwn()
                ? words.say("near.self")
                : nearnessWords.reason(own, neighbor.profile(), neighbor.nearness());
        String inCase = words.say("case.about", summary.state().fullName(),
                nearnessWords.inCase(summary.students(), summary.studentsYear()));
        spoken = words.say(picked ? "case.spoken.picked" : "case.spoken", place, summary.name(), reason, inCase,
                shared.label(summary.status()));
        getStyleClass().add("neighbor-row");
        Label number = text(words.say("case.place", place), "place");
        number.setMinWidth(USE_PREF_SIZE);
        VBox lines =
                new VBox(head(neighbor, picked, words, shared, handler), text(capitalized(reason, words), "reason"),
                        text(inCase, "about"));
        lines.getStyleClass().add("lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().setAll(number, lines);
    }

    /** What a screen reader says of it. */
    String spoken() {
        return spoken;
    }

    private static Node head(Neighbor neighbor, boolean picked, Words words, Words shared, NeighborHandler handler) {
        CaseSummary summary = neighbor.summary();
        Label name = text(summary.name(), "name");
        WrapPane said = new WrapPane();
        said.getStyleClass().add("said");
        said.getChildren().setAll(name, new StatusBadge(shared, summary.status(), summary.statusAsOf()));
        HBox.setHgrow(said, Priority.ALWAYS);
        Hyperlink compare = new Hyperlink(words.say("case.pick"), Icons.of(picked ? Feather.CHECK : Feather.PLUS));
        compare.setId("pick-" + summary.id());
        compare.setAccessibleText(words.say(picked ? "case.picked.spoken" : "case.pick.spoken", summary.name()));
        compare.setFocusTraversable(false);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.getStyleClass().add("compare");
        compare.setOnAction(event -> handler.pick(neighbor));
        HBox head = new HBox(said, compare);
        head.getStyleClass().add("head");
        return head;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String capitalized(String text, Words words) {
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
