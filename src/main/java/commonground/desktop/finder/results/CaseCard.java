package commonground.desktop.finder.results;

import commonground.desktop.controls.EvidenceBars;
import commonground.desktop.controls.StatusBadge;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.PickLink;
import commonground.desktop.finder.found.SummaryWords;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.library.Snippet;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One found case. A click on it opens it; its own link puts it into the tray. Its nodes stay while it shows one case
 * after the other, since making them costs far more than filling them.
 */
final class CaseCard extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final int SNIPPETS = 2;

    private final Words words;
    private final SummaryWords summaryWords;
    private final Found found;
    private final Label name = text("name");
    private final StatusBadge badge;
    private final Label about = text("about");
    private final Label headline = text("headline");
    private final List<SnippetBox> snippets = new ArrayList<>();
    private final Map<String, EvidenceBars> evidence = new LinkedHashMap<>();
    private final PickLink compare;
    private @Nullable Match match;

    CaseCard(Words words, Found found) {
        this.words = words;
        this.summaryWords = new SummaryWords(words);
        this.found = found;
        this.badge = summaryWords.badge();
        this.compare = new PickLink(words, found);
        summaryWords.mainThemes().forEach(theme -> evidence.put(theme, new EvidenceBars(words, theme)));
        getStyleClass().add("case-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(head(), about, headline, gap, foot());
        setOnMouseClicked(event -> match().map(Match::summary).ifPresent(found::open));
    }

    /** The case that it shows; empty as long as it has not been read. */
    Optional<Match> match() {
        return Optional.ofNullable(match);
    }

    /** Shows a case, or nothing as long as it has not been read. */
    void show(@Nullable Match one) {
        setVisible(one != null);
        if (one == null || Objects.equals(match, one)) {
            match = one;
            return;
        }
        match = one;
        CaseSummary summary = one.summary();
        setId("card-" + summary.id());
        name.setText(summary.name());
        badge.show(summary.status(), summary.statusAsOf());
        about.setText(summaryWords.about(summary));
        headline.setText(summary.headline());
        show(one.snippets());
        summaryWords.evidence(summary).forEach((theme, findings) -> {
            EvidenceBars bars = evidence.get(theme);
            if (bars != null) {
                bars.show(findings);
            }
        });
    }

    /** Most cards never have any: their boxes are made when they are first needed. */
    private void show(List<Snippet> passages) {
        while (snippets.size() < Math.min(SNIPPETS, passages.size())) {
            snippets.add(new SnippetBox(words));
            getChildren().add(getChildren().indexOf(headline) + snippets.size(), snippets.getLast());
        }
        for (int place = 0; place < snippets.size(); place++) {
            snippets.get(place).show(passages.stream().skip(place).findFirst());
        }
    }

    /** @param byKeys whether keys act on the current card */
    void showState(boolean byKeys) {
        match().map(Match::summary).ifPresent(summary -> {
            pseudoClassStateChanged(PICKED, found.isPicked(summary));
            pseudoClassStateChanged(CURRENT, byKeys && found.isCurrent(summary));
            compare.show(summary);
        });
    }

    /** Its words are put together when they are asked for. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && match != null) {
            return summaryWords.spoken(match.summary(), found.isPicked(match.summary()));
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private HBox head() {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, badge);
        head.getStyleClass().add("head");
        return head;
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private HBox foot() {
        WrapPane bars = new WrapPane();
        bars.getStyleClass().add("evidence");
        bars.getChildren().addAll(evidence.values());
        HBox.setHgrow(bars, Priority.ALWAYS);
        HBox foot = new HBox(bars, compare);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
