package commonground.desktop.finder.facets;

import commonground.library.Selection.Mark;
import commonground.words.Words;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;

/** A value of a facet. Each click goes on from clear to included to excluded to clear. */
final class FacetBox extends CheckBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Words words;
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(this, "mark", Mark.CLEAR);

    FacetBox(Words words, String name) {
        super(name);
        this.words = words;
        getStyleClass().add("facet-box");
        mark.subscribe(now -> {
            setSelected(now == Mark.INCLUDED);
            setIndeterminate(now == Mark.EXCLUDED);
        });
    }

    ObjectProperty<Mark> markProperty() {
        return mark;
    }

    void show(Mark now, int cases) {
        mark.set(now);
        pseudoClassStateChanged(NONE, cases == 0 && now == Mark.CLEAR);
        setAccessibleText(words.say("facet.box.spoken", getText(), cases, words.say(switch (now) {
            case CLEAR -> "facet.mark.clear";
            case INCLUDED -> "facet.mark.included";
            case EXCLUDED -> "facet.mark.excluded";
        })));
    }

    /** Goes on to the next state, in place of a check box's own order. */
    @Override
    public void fire() {
        mark.set(switch (mark.get()) {
            case CLEAR -> Mark.INCLUDED;
            case INCLUDED -> Mark.EXCLUDED;
            case EXCLUDED -> Mark.CLEAR;
        });
    }
}
