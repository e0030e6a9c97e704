package commonground.desktop.reader.view;

import commonground.cases.Source;
import commonground.desktop.controls.Links;
import commonground.desktop.reader.page.Block;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes the nodes of a source in the list at the end of the page. */
final class ReferenceViews {

    private final Tools tools;
    private final PassageTexts texts;
    private final AsideViews asides;

    ReferenceViews(Tools tools, PassageTexts texts, AsideViews asides) {
        this.tools = tools;
        this.texts = texts;
        this.asides = asides;
    }

    Node of(Block.Reference reference) {
        Source source = reference.source();
        Label number = new Label(String.valueOf(reference.number()));
        number.getStyleClass().add("reference-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox body = BlockViews.column("reference-body", texts.of(reference.title()), texts.of(reference.line()),
                asides.marks(source));
        if (Links.isWeb(source.url())) {
            body.getChildren().add(address(source.url()));
        }
        HBox row = new HBox(number, body);
        HBox.setHgrow(body, Priority.ALWAYS);
        row.getStyleClass().add("reference-row");
        return row;
    }

    private Node address(String url) {
        Hyperlink link = new Hyperlink(url);
        link.getStyleClass().add("address");
        link.setWrapText(true);
        link.setAccessibleText(tools.words().say("address.spoken", url));
        link.setOnAction(event -> tools.links().open(url));
        return link;
    }
}
