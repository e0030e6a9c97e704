package commonground.desktop.reader.view;

import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Knows what the reader has before her eyes: the section and the cited passage nearest the upper third of the window. */
public final class Reading {

    private static final double EYE = 0.3;
    private static final double HEADING = 0.15;

    private final PageView view;
    private final Scroller scroller;
    private final ReadOnlyObjectWrapper<@Nullable Section> section = new ReadOnlyObjectWrapper<>(this, "section");
    private final ReadOnlyObjectWrapper<@Nullable PassageText> passage = new ReadOnlyObjectWrapper<>(this, "passage");

    /** The reading of one page. */
    public Reading(PageView view, Scroller scroller) {
        this.view = view;
        this.scroller = scroller;
    }

    /** The section that one reads in; without a value before the first {@link #update}. */
    public ReadOnlyObjectProperty<@Nullable Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /** The cited passage that one reads; without a value where none is in the window. */
    public ReadOnlyObjectProperty<@Nullable PassageText> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /** Takes what the reader points at for what she reads, until the page moves. */
    public void point(PassageText text) {
        if (!text.passage().citations().isEmpty()) {
            passage.set(text);
        }
    }

    /** Looks anew, after the page or the window has moved. */
    public void update() {
        List<Section> sections = view.built();
        section.set(lastAbove(sections, HEADING));
        Section at = lastAbove(sections, EYE);
        passage.set(at == null ? null : nearest(at));
    }

    private @Nullable Section lastAbove(List<Section> sections, double part) {
        double line = scroller.top() + scroller.windowHeight() * part;
        Section last = sections.isEmpty() ? null : sections.getFirst();
        for (Section each : sections) {
            if (scroller.topOf(view.node(each)) <= line) {
                last = each;
            }
        }
        return last;
    }

    private @Nullable PassageText nearest(Section at) {
        PassageText nearest = null;
        for (Passage each : at.passages()) {
            PassageText text = each.citations().isEmpty() ? null : view.text(each).orElse(null);
            if (text != null && isInWindow(text) && (nearest == null || isNearer(text, nearest))) {
                nearest = text;
            }
        }
        return nearest;
    }

    /** Of passages side by side the first is as near as the others. */
    private boolean isNearer(PassageText text, PassageText other) {
        double line = scroller.top() + scroller.windowHeight() * EYE;
        double top = scroller.topOf(text);
        return top <= line && top > scroller.topOf(other);
    }

    private boolean isInWindow(Node node) {
        return scroller.bottomOf(node) > scroller.top()
                && scroller.topOf(node) < scroller.top() + scroller.windowHeight();
    }
}
