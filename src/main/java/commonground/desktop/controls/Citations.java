package commonground.desktop.controls;

import commonground.cases.Citation;
import commonground.words.Words;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

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
        List<Integer> numbers = citations.stream().map(numbering::of).distinct().toList();
        return numbers.stream()
                .map(number -> superscript(number, number.equals(numbers.getFirst()),
                        citations.stream().filter(citation -> numbering.of(citation) == number).toList()))
                .toList();
    }

    private Node superscript(int number, boolean first, List<Citation> citations) {
        String spoken = words.say("citation.spoken", number, citations.getFirst().source().title());
        return new Superscript(number, first, spoken, owner -> open(owner, citations));
    }

    /** Opens the cards of some citations at a node. */
    public void open(Node owner, List<Citation> citations) {
        ScrollPane scroll = new ScrollPane(new SourceCards(citations.stream().map(this::card).toList()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("source-scroll");
        PopOver popOver = new PopOver(scroll);
        popOver.setTitle(words.say("citation.title"));
        popOver.setAnimated(false);
        show(popOver, owner);
        scroll.requestFocus();
    }

    /** Its owner is the window's root: a pop-over inherits text sizes from its owner, relative ones again at every level. */
    private static void show(PopOver popOver, Node owner) {
        Bounds number = owner.localToScreen(owner.getLayoutBounds());
        Parent root = owner.getScene().getRoot();
        Bounds window = root.localToScreen(root.getLayoutBounds());
        boolean above = number.getCenterY() > window.getCenterY();
        popOver.setArrowLocation(above ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        popOver.show(root, number.getCenterX(), above ? number.getMinY() : number.getMaxY());
    }
}
