package commonground.desktop.finder.facets;

import commonground.library.CaseMatches.Count;
import commonground.library.Facet;
import commonground.library.Selection;
import commonground.library.Selection.Mark;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One facet: its name, and its values with their counts. The rarer ones are folded away until asked for. */
public final class FacetGroup extends VBox {

    private static final int FIRST = 7;
    /** Fewer than this are not worth folding away. */
    private static final int WORTH_FOLDING = 2;

    private final Words words;
    private final FacetWords facetWords;
    private final Facet facet;
    private final BiConsumer<String, Mark> changed;
    private final Map<String, Line> lines = new HashMap<>();
    private final VBox values = new VBox();
    private final Hyperlink more = new Hyperlink();
    private List<Count> counts = List.of();
    private Selection selection = Selection.NONE;
    private boolean unfolded;
    private boolean showing;

    private record Line(FacetBox box, Label count, HBox row) {}

    /** @param changed gets the value and its new mark when the user sets one */
    public FacetGroup(Words words, FacetWords facetWords, Facet facet, BiConsumer<String, Mark> changed) {
        this.words = words;
        this.facetWords = facetWords;
        this.facet = facet;
        this.changed = changed;
        getStyleClass().add("facet-group");
        values.getStyleClass().add("facet-values");
        Label heading = new Label(facetWords.name(facet));
        heading.getStyleClass().add("facet-heading");
        more.setOnAction(event -> {
            unfolded = !unfolded;
            arrange();
        });
        getChildren().setAll(heading, values, more);
    }

    /** Puts a control under the facet's name. */
    public void addBelowHeading(Node node) {
        getChildren().add(1, node);
    }

    /** Shows the counts and what is set. */
    public void show(List<Count> now, Selection set) {
        counts = List.copyOf(now);
        selection = set;
        arrange();
    }

    /** A value that is folded away has no controls until it is asked for. */
    private void arrange() {
        boolean foldable = counts.size() >= FIRST + WORTH_FOLDING;
        List<Node> rows = new ArrayList<>();
        for (int place = 0; place < counts.size(); place++) {
            Count count = counts.get(place);
            boolean marked = selection.mark(count.value()) != Mark.CLEAR;
            if (!foldable || unfolded || place < FIRST || marked) {
                rows.add(row(count));
            }
        }
        if (!values.getChildren().equals(rows)) {
            values.getChildren().setAll(rows);
        }
        fold(foldable, counts.size() - rows.size());
    }

    private Node row(Count count) {
        Line line = lines.computeIfAbsent(count.value(), this::line);
        showing = true;
        line.box().show(selection.mark(count.value()), count.cases());
        line.count().setText(words.say("facet.count", count.cases()));
        showing = false;
        return line.row();
    }

    private Line line(String value) {
        FacetBox box = new FacetBox(words, facetWords.value(facet, value));
        box.setId("facet-" + facet.key() + "-" + value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.markProperty().addListener((property, old, mark) -> {
            if (!showing) {
                changed.accept(value, mark);
            }
        });
        Label count = new Label();
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(box, count);
        row.getStyleClass().add("facet-line");
        return new Line(box, count, row);
    }

    private void fold(boolean foldable, int hidden) {
        more.setText(words.say(unfolded ? "facet.fewer" : "facet.more", hidden));
        more.setAccessibleText(words.say(unfolded ? "facet.fewer.spoken" : "facet.more.spoken", hidden,
                facetWords.name(facet)));
        more.setVisible(foldable && (unfolded || hidden > 0));
        more.setManaged(more.isVisible());
        more.setVisited(false);
    }
}
