package commonground.desktop.finder.timeline;

import commonground.desktop.controls.Rows;
import commonground.desktop.controls.StatusBadge;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Strip;
import commonground.desktop.finder.found.SummaryWords;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A case's lane: its name and what happened next at the left, its track beside. A click opens the case. */
final class Lane extends ListCell<Match> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SummaryWords summaryWords;
    private final Found found;
    private final TimeScale scale;
    private final Function<CaseSummary, Optional<List<Mark>>> marks;
    private final Hyperlink name = new Hyperlink();
    private final StatusBadge badge;
    private final VBox head;
    private final Track track;
    private final Strip whole = new Strip();
    private final Consumer<Lane> states;
    /** The case whose marks are there; empty as long as they are not. */
    private String complete = "";

    /**
     * A lane.
     *
     * @param marks  the marks of a case, as far as it has been read
     * @param states has {@link #showCurrent} shown as it is, for a lane that has got another case
     */
    Lane(SummaryWords summaryWords, Found found, TimeScale scale, Function<CaseSummary, Optional<List<Mark>>> marks,
            Consumer<Lane> states) {
        this.summaryWords = summaryWords;
        this.found = found;
        this.scale = scale;
        this.marks = marks;
        this.states = states;
        badge = summaryWords.badge();
        head = new VBox(name, badge);
        track = new Track(scale);
        whole.getChildren().setAll(track, head);
        getStyleClass().add("lane");
        head.getStyleClass().add("head");
        name.getStyleClass().add("name");
        name.setFocusTraversable(false);
        name.setWrapText(true);
        name.setOnAction(event -> open());
        track.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        scale.yearWidthProperty().subscribe(this::requestLayout);
    }

    private void open() {
        Optional.ofNullable(getItem()).map(Match::summary).ifPresent(found::open);
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (Rows.isShown(this)) {
            found.matches().want(getIndex());
        }
        showItem();
        states.accept(this);
    }

    /** Shows anew what is known of the case. */
    void showItem() {
        Match match = getItem();
        if (isEmpty() || match == null) {
            setGraphic(null);
            return;
        }
        setGraphic(whole);
        CaseSummary summary = match.summary();
        name.setText(summary.name());
        name.setVisited(false);
        badge.show(summary.status(), summary.statusAsOf());
        setAccessibleText(summaryWords.spoken(summary, found.isPicked(summary)));
        if (!summary.id().equals(complete)) {
            Optional<List<Mark>> made = marks.apply(summary);
            complete = made.isPresent() ? summary.id() : "";
            track.show(summary, made.orElse(List.of()));
        }
        pseudoClassStateChanged(PICKED, found.isPicked(summary));
    }

    /** @param moment which of its marks keys act on; -1 for the case itself */
    void showCurrent(boolean focused, int moment) {
        boolean current = focused && getItem() != null && found.isCurrent(getItem().summary());
        pseudoClassStateChanged(CURRENT, current);
        List<Mark> shown = track.marks();
        for (int index = 0; index < shown.size(); index++) {
            shown.get(index).showCurrent(current && index == moment);
        }
    }

    List<Mark> marks() {
        return track.marks();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        whole.resizeRelocate(0, 0, getWidth(), getHeight());
        head.resizeRelocate(0, 0, scale.nameWidth(), getHeight());
        track.resizeRelocate(scale.nameWidth(), 0, Math.max(0, getWidth() - scale.nameWidth()), getHeight());
    }
}
