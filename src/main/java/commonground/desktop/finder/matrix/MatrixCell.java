package commonground.desktop.finder.matrix;

import commonground.desktop.controls.EvidenceBars;
import commonground.desktop.controls.Hints;
import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where a case and a subject cross: four bars, or hatching where nothing is stated. */
final class MatrixCell extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final String STEP = "step-";

    private final Words words;
    private final MatrixModel model;
    private final Subject subject;
    private final Region bars = new Region();

    MatrixCell(Words words, MatrixModel model, Subject subject) {
        this.words = words;
        this.model = model;
        this.subject = subject;
        getStyleClass().add("matrix-cell");
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        bars.setMouseTransparent(true);
        getChildren().setAll(bars);
        Hints.install(this, this::getAccessibleText);
    }

    void show(Match match) {
        OptionalInt amount = model.amount(match, subject);
        pseudoClassStateChanged(NOTHING, amount.isPresent() && amount.getAsInt() == 0);
        int step = EvidenceBars.filled(amount.orElse(0));
        bars.getStyleClass().setAll("bars", STEP + step);
        setAccessibleText(words.say("matrix.cell", match.summary().name(), subject.text(), say(amount)));
    }

    private String say(OptionalInt amount) {
        String kind = model.axisProperty().get().kind().key();
        return amount.isEmpty() ? words.say("matrix.unread") : words.say("matrix.amount." + kind, amount.getAsInt());
    }

    void showCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
