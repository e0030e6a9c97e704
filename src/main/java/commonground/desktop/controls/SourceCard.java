package commonground.desktop.controls;

import commonground.cases.Citation;
import commonground.cases.Source;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is known of a citation: title, authors, date, voice, rung, place in the work, note, and its address. */
public final class SourceCard extends VBox {

    SourceCard(Words words, Links links, Citation citation) {
        getStyleClass().add("source-card");
        Source source = citation.source();
        add(source.title(), "source-title");
        add(String.join(", ", source.authors()), "source-line");
        add(new Reference(words).published(source), "source-line");
        add(citation.locator(), "source-locator");
        add(citation.note(), "source-note");
        getChildren().add(marks(words, source));
        add(source.why(), "source-note");
        getChildren().add(links(words, links, citation));
    }

    private void add(String text, String styleClass) {
        if (!text.isBlank()) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(styleClass);
            getChildren().add(label);
        }
    }

    private static Node marks(Words words, Source source) {
        FlowPane marks = new FlowPane(new VoiceMark(words, source.voice()), new Label(words.label(source.voice())),
                new RungMark(words, source.rung()), new Label(words.label(source.rung())),
                new Label(words.label(source.reading())));
        marks.getStyleClass().add("source-marks");
        return marks;
    }

    private static Node links(Words words, Links links, Citation citation) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("source-links");
        String url = citation.source().url();
        if (Links.isWeb(url)) {
            Hyperlink open = new Hyperlink(words.say("source.open"), Icons.of(Feather.EXTERNAL_LINK));
            open.setAccessibleText(words.say("source.open.spoken", url));
            open.setOnAction(event -> links.open(url));
            row.getChildren().add(open);
        }
        Hyperlink copy = new Hyperlink(words.say("source.copy"), Icons.of(Feather.COPY));
        copy.setOnAction(event -> copy(new Reference(words).of(citation)));
        row.getChildren().add(copy);
        return row;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
