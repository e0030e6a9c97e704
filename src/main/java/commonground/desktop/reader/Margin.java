package commonground.desktop.reader;

import commonground.cases.Citation;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.desktop.controls.SourceCard;
import commonground.desktop.reader.view.PassageText;
import commonground.words.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sources of the passage that is being read, beside the page. */
final class Margin {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final Words words;
    private final Citations citations;
    private final Label title;
    private final VBox cards;
    private @Nullable PassageText passage;

    /**
     * The margin.
     *
     * @param words the bundle {@code reader}
     * @param title stands above the cards
     */
    Margin(Words words, Citations citations, Label title, VBox cards) {
        this.words = words;
        this.citations = citations;
        this.title = title;
        this.cards = cards;
    }

    /** Shows the sources of a passage, and which passage it is. */
    void show(@Nullable PassageText text, Numbering numbering) {
        if (passage != null) {
            passage.pseudoClassStateChanged(READ, false);
        }
        passage = text;
        if (text == null) {
            title.setText(words.say("margin.none"));
            cards.getChildren().clear();
            return;
        }
        text.pseudoClassStateChanged(READ, true);
        List<Citation> cited = text.passage().citations();
        title.setText(words.say(cited.size() == 1 ? "margin.one" : "margin.many"));
        cards.getChildren().setAll(cited.stream().map(citation -> card(citation, numbering)).toList());
    }

    private Node card(Citation citation, Numbering numbering) {
        Label number = new Label(String.valueOf(numbering.of(citation)));
        number.getStyleClass().add("card-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        SourceCard card = citations.card(citation);
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox row = new HBox(number, card);
        row.getStyleClass().add("margin-card");
        return row;
    }
}
