package commonground.desktop.reader.view;

import commonground.cases.Source;
import commonground.desktop.controls.RungMark;
import commonground.desktop.controls.VoiceMark;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Target;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Makes the nodes of what stands beside the case: research on its themes, and frameworks. */
final class AsideViews {

    private final Tools tools;
    private final PassageTexts texts;

    AsideViews(Tools tools, PassageTexts texts) {
        this.tools = tools;
        this.texts = texts;
    }

    Node aside(Block.Aside aside) {
        VBox box = BlockViews.column("aside", texts.of(aside.title()));
        aside.notes().forEach(note -> box.getChildren().add(note(note)));
        return box;
    }

    private Node note(Block.Aside.Note note) {
        VBox box = BlockViews.column("aside-note", texts.of(note.text()), texts.of(note.original()));
        note.sources().forEach(source -> box.getChildren().add(marks(source)));
        return box;
    }

    /** Voice and rung of a source, as marks and in words. */
    Node marks(Source source) {
        FlowPane marks = new FlowPane(new VoiceMark(tools.shared(), source.voice()),
                new Label(tools.words().label(source.voice())), new RungMark(tools.shared(), source.rung()),
                new Label(tools.words().label(source.rung())));
        marks.getStyleClass().add("source-marks");
        return marks;
    }

    Node tie(Block.Tie tie) {
        Label number = new Label(tie.number());
        number.getStyleClass().add("element-number");
        VBox element = BlockViews.column("element", texts.of(tie.label()));
        if (tie.gloss() != null) {
            element.getChildren().add(texts.of(tie.gloss()));
        }
        VBox reason = BlockViews.column("reason", texts.of(tie.why()));
        if (tie.finding() != null) {
            reason.getChildren().add(jump(tie.finding()));
        }
        HBox row = new HBox(number, element, reason);
        HBox.setHgrow(reason, Priority.ALWAYS);
        row.getStyleClass().add("tie");
        return row;
    }

    private Node jump(Target target) {
        Hyperlink link = new Hyperlink(target.name());
        link.setWrapText(true);
        link.getStyleClass().add("jump");
        link.setAccessibleText(tools.words().say("tie.finding", target.name()));
        link.setOnAction(event -> tools.goer().accept(target.passage()));
        return link;
    }
}
