package commonground.desktop.reader.timeline;

import commonground.desktop.reader.page.Dot;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the mark under the mouse or the focus stands for; as high for one as for many. */
final class Caption extends VBox {

    private static final int LINES = 3;

    private final Words words;

    Caption(Words words) {
        this.words = words;
        getStyleClass().add("caption");
        Label hint = new Label(words.say("timeline.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().setAll(hint);
    }

    void show(List<Dot> dots) {
        List<Label> lines = new ArrayList<>(dots.stream()
                .limit(dots.size() > LINES ? LINES - 1 : LINES)
                .map(dot -> new Label(words.say("timeline.line", dot.when(), dot.text())))
                .toList());
        lines.getFirst().setWrapText(dots.size() == 1);
        if (dots.size() > LINES) {
            Label more = new Label(words.say("timeline.more", dots.size() - lines.size()));
            more.getStyleClass().add("more");
            lines.add(more);
        }
        getChildren().setAll(lines);
    }
}
