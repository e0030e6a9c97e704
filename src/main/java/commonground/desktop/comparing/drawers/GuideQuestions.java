package commonground.desktop.comparing.drawers;

import commonground.compare.FittingGuide;
import commonground.desktop.controls.CitationText;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Questions for a joint meeting that fit the rows in view, with how cases answered them. */
public final class GuideQuestions {

    private final Words words;
    private final Citations citations;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Drawer drawer;

    /**
     * A closed drawer.
     *
     * @param closed called when it closes
     */
    public GuideQuestions(Words words, Citations citations, Runnable closed) {
        this.words = words;
        this.citations = citations;
        list.getStyleClass().add("guide-list");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.say("guide.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        drawer = new Drawer(words, words.say("guide.title"), closed, label(words.say("guide.hint"), "cell-about"),
                scroll);
        drawer.getStyleClass().add("wide");
    }

    /** Its nodes. */
    public Node root() {
        return drawer;
    }

    /**
     * Opens it, or closes it if it is open.
     *
     * @param names of the cases, in the order of the columns
     */
    public void toggle(FittingGuide guide, List<String> names, Numbering numbering) {
        if (drawer.isVisible()) {
            drawer.close();
            return;
        }
        fill(guide, names, numbering);
        scroll.setVvalue(0);
        drawer.open();
        scroll.requestFocus();
    }

    private void fill(FittingGuide guide, List<String> names, Numbering numbering) {
        list.getChildren().clear();
        if (guide.sections().isEmpty()) {
            list.getChildren().add(label(words.say("guide.none"), "cell-about"));
        }
        for (FittingGuide.Section section : guide.sections()) {
            list.getChildren().add(label(section.theme().name(), "guide-theme"));
            section.questions().forEach(asked -> list.getChildren().add(question(asked, names, numbering)));
        }
        if (!guide.groundRules().isEmpty()) {
            list.getChildren().add(label(words.say("guide.rules"), "guide-theme"));
            guide.groundRules()
                    .forEach(rule -> list.getChildren()
                            .add(new CitationText(citations, numbering, rule.text(), rule.citations())));
        }
    }

    private Node question(FittingGuide.Asked asked, List<String> names, Numbering numbering) {
        VBox box = new VBox(label(asked.question().text(), "guide-question"));
        box.getStyleClass().add("guide-asked");
        for (FittingGuide.Example example : asked.examples()) {
            Label who = label(names.get(example.column()), "guide-who");
            box.getChildren()
                    .add(new VBox(who, new CitationText(citations, numbering, example.how(),
                            example.finding().citations())));
        }
        if (!asked.others().isEmpty()) {
            box.getChildren()
                    .add(label(words.say("guide.others", String.join(", ", asked.others())), "cell-about"));
        }
        return box;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
