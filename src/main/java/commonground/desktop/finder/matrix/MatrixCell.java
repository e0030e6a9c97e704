package commonground.desktop.finder.matrix;

import commonground.desktop.controls.Bars;
import commonground.desktop.controls.EvidenceBars;
import commonground.desktop.controls.Hints;
import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** Where a case and a subject cross: four bars, or hatching where nothing is stated. */
final class MatrixCell extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final int UNREAD = -1;

    private final Words words;
    private final Axis.Kind kind;
    private final Subject subject;
    private final Bars bars = new Bars();
    private String name = "";
    private int amount = UNREAD;

    MatrixCell(Words words, Axis.Kind kind, Subject subject) {
        this.words = words;
        this.kind = kind;
        this.subject = subject;
        getStyleClass().add("matrix-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        getChildren().setAll(bars);
        Hints.install(this, this::spoken);
    }

    /** Shows how much a case has on the subject. */
    void show(String caseName, int now) {
        name = caseName;
        amount = now;
        pseudoClassStateChanged(NOTHING, now == 0);
        bars.fill(EvidenceBars.filled(now));
    }

    /** Shows that a case has not been read yet. */
    void showUnread(String caseName) {
        show(caseName, UNREAD);
    }

    private String spoken() {
        String said = amount == UNREAD ? words.say("matrix.unread") : words.say("matrix.amount." + kind.key(), amount);
        return words.say("matrix.cell", name, subject.text(), said);
    }

    void showCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Its words are put together when they are asked for: there are hundreds of cells, and they change as one scrolls. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
