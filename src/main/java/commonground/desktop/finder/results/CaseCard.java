package commonground.desktop.finder.results;

import commonground.desktop.controls.EvidenceBars;
import commonground.desktop.controls.MarkedText;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.PickLink;
import commonground.desktop.finder.found.SummaryWords;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.library.Snippet;
import commonground.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One found case. A click on it opens it; its own link puts it into the tray. */
final class CaseCard extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final int SNIPPETS = 2;

    private final Words words;
    private final SummaryWords summaryWords;
    private final Match match;
    private final PickLink compare;

    CaseCard(Words words, Match match, Found found) {
        this.words = words;
        this.summaryWords = new SummaryWords(words);
        this.match = match;
        this.compare = new PickLink(words, match, found);
        getStyleClass().add("case-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(head(), text(summaryWords.about(match.summary()), "about"),
                text(match.summary().headline(), "headline"));
        match.snippets().stream().limit(SNIPPETS).map(this::snippet).forEach(getChildren()::add);
        getChildren().addAll(gap, foot());
        setId("card-" + match.summary().id());
        setOnMouseClicked(event -> found.open(match));
    }

    Match match() {
        return match;
    }

    void show(boolean picked, boolean current) {
        pseudoClassStateChanged(PICKED, picked);
        pseudoClassStateChanged(CURRENT, current);
        CaseSummary summary = match.summary();
        compare.show(picked);
        setAccessibleText(summaryWords.spoken(summary, picked));
    }

    private Node head() {
        CaseSummary summary = match.summary();
        Label name = text(summary.name(), "name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, summaryWords.badge(summary));
        head.getStyleClass().add("head");
        return head;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node snippet(Snippet snippet) {
        String kind = words.say("passage." + snippet.kind());
        Label where = text(snippet.title().isBlank() ? kind : words.say("card.snippet", kind, snippet.title()),
                "where");
        VBox box = new VBox(where, new MarkedText(snippet.runs()));
        box.getStyleClass().add("snippet");
        return box;
    }

    private Node foot() {
        WrapPane evidence = new WrapPane();
        evidence.getStyleClass().add("evidence");
        summaryWords.evidence(match.summary())
                .forEach((theme, findings) -> evidence.getChildren().add(new EvidenceBars(words, theme, findings)));
        HBox.setHgrow(evidence, Priority.ALWAYS);
        HBox foot = new HBox(evidence, compare);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
