package commonground.desktop.controls;

import commonground.cases.Rung;
import commonground.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * How much a source's account rests on: six rising bars, filled up to the rung. Like {@link Bars} they are layers of one
 * background.
 */
public final class RungMark extends Region {

    public RungMark(Words words, Rung rung) {
        getStyleClass().addAll("rung-mark", "rung-" + rung.height());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                words.say("rung.spoken", words.label(rung), rung.height(), Rung.values().length));
        Hints.install(this, words.label(rung));
    }
}
