package commonground.desktop.reader.view;

import commonground.cases.Source;
import commonground.desktop.controls.Links;
import commonground.desktop.controls.RungMark;
import commonground.desktop.controls.VoiceMark;
import commonground.desktop.reader.page.Block;
import commonground.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the nodes of a source in the list at the end of the page. */
final class ReferenceViews {

    private final Words words;
    private final Words shared;
    private final Links links;
    private final PassageTexts texts;

    /**
     * Views for one page.
     *
     * @param words  the bundle {@code reader}
     * @param shared the bundle of the small controls
     */
    ReferenceViews(Words words, Words shared, Links links, PassageTexts texts) {
        this.words = words;
        this.shared = shared;
        this.links = links;
        this.texts = texts;
    }

    Node of(Block.Reference reference) {
        Source source = reference.source();
        Label number = new Label(String.valueOf(reference.number()));
        number.getStyleClass().add("reference-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox body = BlockViews.column("reference-body", texts.of(reference.title()), texts.of(reference.line()),
                marks(source));
        if (Links.isWeb(source.url())) {
            body.getChildren().add(address(source.url()));
        }
        HBox row = new HBox(number, body);
        HBox.setHgrow(body, Priority.ALWAYS);
        row.getStyleClass().add("reference-row");
        return row;
    }

    private Node marks(Source source) {
        FlowPane marks = new FlowPane(new VoiceMark(shared, source.voice()), new Label(words.label(source.voice())),
                new RungMark(shared, source.rung()), new Label(words.label(source.rung())));
        marks.getStyleClass().add("source-marks");
        return marks;
    }

    private Node address(String url) {
        Hyperlink link = new Hyperlink(url);
        link.getStyleClass().add("address");
        link.setWrapText(true);
        link.setAccessibleText(words.say("address.spoken", url));
        link.setOnAction(event -> links.open(url));
        return link;
    }
}
