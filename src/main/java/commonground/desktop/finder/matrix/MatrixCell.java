package commonground.desktop.finder.matrix;

import commonground.desktop.controls.Bars;
import commonground.desktop.controls.EvidenceBars;
import commonground.desktop.controls.Hints;
import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Where a case and a subject cross, at the mouse or at the keys: four bars, or nothing. */
final class MatrixCell extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Words words;
    private final Axis.Kind kind;
    private final int column;
    private final Subject subject;
    private final Bars bars = new Bars();
    private String name = "";
    private int amount;

    MatrixCell(Words words, Axis.Kind kind, int column, Subject subject) {
        this.words = words;
        this.kind = kind;
        this.column = column;
        this.subject = subject;
        getStyleClass().add("matrix-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        getChildren().setAll(bars);
        Hints.install(this, this::spoken);
    }

    /** The number of its column. */
    int column() {
        return column;
    }

    /**
     * Shows how much a case has on the subject.
     *
     * @param now -1 as long as that is not known
     */
    void show(String caseName, int now) {
        name = caseName;
        amount = now;
        bars.setVisible(now > 0);
        bars.fill(EvidenceBars.filled(now));
    }

    private String spoken() {
        String said = amount < 0 ? words.say("matrix.unread") : words.say("matrix.amount." + kind.key(), amount);
        return words.say("matrix.cell", name, subject.text(), said);
    }

    void showCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(bars, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }

    /** Its words are put together when they are asked for. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
