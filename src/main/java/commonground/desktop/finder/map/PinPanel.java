package commonground.desktop.finder.map;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.PickLink;
import commonground.desktop.finder.found.SummaryWords;
import commonground.desktop.look.Icons;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lists the cases that a pin stands for. Esc closes it. */
final class PinPanel extends VBox {

    private final Words words;
    private final Words shared;
    private final Found found;
    private final SummaryWords summaryWords;
    private final Runnable closing;
    private final List<Hyperlink> names = new ArrayList<>();

    PinPanel(Words words, Words shared, Found found, Runnable closing) {
        this.words = words;
        this.shared = shared;
        this.found = found;
        this.summaryWords = new SummaryWords(shared);
        this.closing = closing;
        getStyleClass().add("pin-panel");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    void show(List<Match> matches) {
        names.clear();
        VBox cases = new VBox();
        cases.getStyleClass().add("cases");
        matches.stream().map(this::line).forEach(cases.getChildren()::add);
        ScrollPane scroll = new ScrollPane(cases);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(matches), scroll);
        setVisible(true);
    }

    private Node head(List<Match> matches) {
        Label count = new Label(words.say("map.panel", matches.size()));
        count.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add("close");
        close.setAccessibleText(words.say("map.close"));
        close.setOnAction(event -> close());
        HBox head = new HBox(count, gap, close);
        head.getStyleClass().add("head");
        return head;
    }

    private Node line(Match match) {
        Hyperlink name = new Hyperlink(match.summary().name());
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setOnAction(event -> found.open(match));
        name.focusedProperty().subscribe(focused -> {
            if (focused) {
                found.choose(match);
            }
        });
        names.add(name);
        Label about = new Label(summaryWords.about(match.summary()));
        about.getStyleClass().add("about");
        about.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        PickLink pick = new PickLink(shared, match, found);
        pick.setFocusTraversable(true);
        pick.setOnAction(event -> {
            found.pick(match);
            pick.show(found.isPicked(match));
        });
        HBox foot = new HBox(summaryWords.badge(match.summary()), gap, pick);
        foot.getStyleClass().add("foot");
        VBox line = new VBox(name, about, foot);
        line.getStyleClass().add("case");
        return line;
    }

    /** Gives the focus to the first case; what has just been added takes it only once it is styled. */
    @Override
    public void requestFocus() {
        applyCss();
        names.getFirst().requestFocus();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closing.run();
        }
    }
}
