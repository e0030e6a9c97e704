package commonground.desktop.finder.map;

import commonground.desktop.controls.StatusBadge;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.PickLink;
import commonground.desktop.finder.found.SummaryWords;
import commonground.desktop.look.Icons;
import commonground.library.CaseSummary;
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

    /** More are not looked through in a panel: the filter, or the list, is the way to them. */
    private static final int MOST = 60;

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

    void show(List<CaseSummary> held) {
        names.clear();
        VBox cases = new VBox();
        cases.getStyleClass().add("cases");
        held.stream().limit(MOST).map(this::line).forEach(cases.getChildren()::add);
        if (held.size() > MOST) {
            cases.getChildren().add(more(held.size() - MOST));
        }
        ScrollPane scroll = new ScrollPane(cases);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(held.size()), scroll);
        setVisible(true);
    }

    private Node more(int cases) {
        Label more = new Label(words.say("map.panel.more", cases));
        more.getStyleClass().add("about");
        more.setWrapText(true);
        return more;
    }

    private Node head(int cases) {
        Label count = new Label(words.say("map.panel", cases));
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

    private Node line(CaseSummary one) {
        Hyperlink name = new Hyperlink(one.name());
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setOnAction(event -> found.open(one));
        name.focusedProperty().subscribe(focused -> {
            if (focused) {
                found.choose(one);
            }
        });
        names.add(name);
        Label about = new Label(summaryWords.about(one));
        about.getStyleClass().add("about");
        about.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        PickLink pick = new PickLink(shared, found);
        pick.setFocusTraversable(true);
        pick.show(one);
        StatusBadge badge = summaryWords.badge();
        badge.show(one.status(), one.statusAsOf());
        HBox foot = new HBox(badge, gap, pick);
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
