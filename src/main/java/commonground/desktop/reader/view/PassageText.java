package commonground.desktop.reader.view;

import commonground.cases.Statement;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows a passage with the numbers of its sources, and marks what was found in it. */
public final class PassageText extends TextFlow {

    private static final int RING_GAP = 2;
    private static final String WIDE_SPACE = "\u2003";

    /** Where a sentence begins, in the passage's words alone and in the flow with its numbers. */
    private record Offset(int words, int flow) {}

    private final Passage passage;
    private final Path found = new Path();
    private final Path chosen = new Path();
    private final Region ring = new Region();
    private final List<Offset> offsets = new ArrayList<>();
    private List<Span> marks = List.of();
    private @Nullable Span chosenMark;

    PassageText(Passage passage, Citations citations, Numbering numbering) {
        this.passage = passage;
        getStyleClass().addAll("passage", passage.kind().key());
        setAccessibleText(passage.text());
        int words = 0;
        int flow = 0;
        for (Statement statement : passage.statements()) {
            boolean aside = words > 0 && passage.kind() == Passage.Kind.TITLE;
            String text = words == 0 ? statement.text() : (aside ? WIDE_SPACE : " ") + statement.text();
            offsets.add(new Offset(words, flow));
            Text shown = new Text(text);
            if (aside) {
                shown.getStyleClass().add("aside");
            }
            getChildren().add(shown);
            words += text.length();
            flow += text.length();
            for (Node number : citations.superscripts(statement.citations(), numbering)) {
                flow += number instanceof Text digits ? digits.getText().length() : 1;
                number.focusedProperty().addListener((property, was, is) -> surround());
                getChildren().add(number);
            }
        }
    }

    /** Puts something behind the text, unless it is there. */
    private void decorate(Node decoration, String styleClass) {
        if (decoration.getParent() == null) {
            decoration.setManaged(false);
            decoration.setMouseTransparent(true);
            decoration.getStyleClass().add(styleClass);
            getChildren().addFirst(decoration);
        }
    }

    /** What is shown. */
    public Passage passage() {
        return passage;
    }

    /**
     * Marks what was found.
     *
     * @param spans places in the passage's words
     * @param now   the one of them that the user is at, if it is here
     */
    public void mark(List<Span> spans, @Nullable Span now) {
        decorate(found, "found");
        decorate(chosen, "found-chosen");
        marks = List.copyOf(spans);
        chosenMark = now;
        requestLayout();
    }

    /** Where a place in the passage's words stands, in the coordinates of this node. */
    public Bounds boundsOf(Span span) {
        return new Path(shape(span)).getBoundsInLocal();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (found.getParent() == null) {
            return;
        }
        found.getElements()
                .setAll(marks.stream()
                        .filter(Predicate.not(span -> span.equals(chosenMark)))
                        .flatMap(span -> List.of(shape(span)).stream())
                        .toList());
        chosen.getElements().setAll(chosenMark == null ? List.of() : List.of(shape(chosenMark)));
    }

    private void surround() {
        decorate(ring, "focus-ring");
        Optional<Text> focused = getChildren().stream()
                .filter(Node::isFocused)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
        ring.setVisible(focused.isPresent());
        focused.ifPresent(number -> {
            Bounds bounds = number.getBoundsInParent();
            double height = number.getFont().getSize() + 2 * RING_GAP;
            ring.resizeRelocate(bounds.getMinX() - RING_GAP, bounds.getCenterY() - height / 2,
                    bounds.getWidth() + 2 * RING_GAP, height);
        });
    }

    private PathElement[] shape(Span span) {
        return getRangeShape(flowOffset(span.start()), flowOffset(span.end()), false);
    }

    private int flowOffset(int place) {
        Offset before = offsets.getFirst();
        for (Offset offset : offsets) {
            if (offset.words() < place || place == 0) {
                before = offset;
            }
        }
        return before.flow() + place - before.words();
    }
}
