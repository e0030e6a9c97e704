package commonground.desktop.controls;

import commonground.cases.Rung;
import commonground.words.Words;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How much a source's account rests on: six rising bars, filled up to the rung. */
public final class RungMark extends HBox {

    public RungMark(Words words, Rung rung) {
        getStyleClass().add("rung-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                words.say("rung.spoken", words.label(rung), rung.height(), Rung.values().length));
        Hints.install(this, words.label(rung));
        IntStream.rangeClosed(1, Rung.values().length)
                .mapToObj(height -> bar(height, height <= rung.height()))
                .forEach(getChildren()::add);
    }

    private static Region bar(int height, boolean filled) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", "bar-" + height);
        if (filled) {
            bar.getStyleClass().add("filled");
        }
        return bar;
    }
}
