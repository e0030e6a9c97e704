package commonground.desktop.controls;

import java.util.List;

import commonground.cases.Citation;
import commonground.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Makes citations that can be opened. */
public final class Citations {

    private final Words words;
    private final Links links;

    public Citations(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /** A card that says all that is known of a citation. */
    public SourceCard card(Citation citation) {
        return new SourceCard(words, links, citation);
    }

    /** The superscript numbers of some citations, each source once; each opens what it points to. */
    public List<Node> superscripts(List<Citation> citations, Numbering numbering) {
        return citations.stream()
                .map(numbering::of)
                .distinct()
                .map(number -> superscript(number,
                        citations.stream().filter(citation -> numbering.of(citation) == number).toList()))
                .toList();
    }

    private Node superscript(int number, List<Citation> citations) {
        Hyperlink link = new Hyperlink(String.valueOf(number));
        link.getStyleClass().add("superscript");
        link.setAccessibleText(words.say("citation.spoken", number, citations.getFirst().source().title()));
        link.setOnAction(event -> {
            link.setVisited(false);
            open(link, citations);
        });
        return link;
    }

    private void open(Node owner, List<Citation> citations) {
        VBox cards = new VBox();
        cards.getStyleClass().add("source-cards");
        cards.getChildren().setAll(citations.stream().map(this::card).toList());
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        PopOver popOver = new PopOver(scroll);
        popOver.setTitle(words.say("citation.title"));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.show(owner);
        scroll.requestFocus();
    }
}
