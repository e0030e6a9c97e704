package commonground.desktop.finder.results;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Matches;
import commonground.desktop.shell.Tray;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The found cases as cards in rows; only those in view have nodes. One card is the current one: the arrow keys move it,
 * Enter opens it.
 */
public final class ResultList extends ListView<List<@Nullable Match>> {

    /** The least width of a card. */
    private static final double CARD_EM = 34;
    private static final double USUAL_EM = 13;

    private final Matches matches;
    private final CardRows rows;
    private final Found found;
    private final ObservableDoubleValue em;
    private final List<CardCell> cells = new ArrayList<>();
    /** Whether the current card is marked: not before the first key. */
    private boolean byKeys;

    /** @param em the size of text in pixels */
    public ResultList(Words words, Found found, ObservableDoubleValue em) {
        this.matches = found.matches();
        this.found = found;
        this.em = em;
        this.rows = new CardRows(matches);
        setItems(rows);
        getStyleClass().add("result-list");
        setAccessibleText(words.say("finder.results"));
        setCellFactory(list -> {
            CardCell cell = new CardCell(words, this, found);
            cells.add(cell);
            return cell;
        });
        matches.addListener((ListChangeListener<Match>) change -> {
            change.next();
            if (change.wasRemoved()) {
                reveal(0);
            }
        });
        widthProperty().subscribe(this::fit);
        em.subscribe(this::fit);
        found.currentProperty().subscribe(this::showCurrent);
        found.picks().addListener((ListChangeListener<Tray.Pick>) change -> showStates());
        focusedProperty().subscribe(this::showStates);
        focusVisibleProperty().subscribe(visible -> {
            byKeys |= visible;
            showStates();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    int columns() {
        return rows.columns();
    }

    /** Lets the cases of a row be read. */
    void want(int row) {
        IntStream.range(row * columns(), (row + 1) * columns()).forEach(matches::want);
    }

    /** How high a row is for which there are no cards yet. */
    double usualHeight() {
        return USUAL_EM * em.get();
    }

    /** The current case may have been chosen in another view. */
    private void showCurrent() {
        showStates();
        int index = index();
        if (index >= columns()) {
            reveal(index / columns());
        }
    }

    private int index() {
        return found.currentProperty().get().map(CaseSummary::id).map(matches::indexOf).orElse(-1);
    }

    /** Shows anew which cards are in the tray and which one is current. */
    private void showStates() {
        cells.forEach(cell -> cell.cards().forEach(this::showState));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    void showState(CaseCard card) {
        card.showState(isFocused() && byKeys);
    }

    private void fit() {
        rows.fit(Math.max(1, (int) (getWidth() / (CARD_EM * em.get()))));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (!byKeys) {
            byKeys = true;
            showStates();
        }
        switch (event.getCode()) {
            case LEFT -> moveBy(-1);
            case RIGHT -> moveBy(1);
            case UP -> moveBy(-columns());
            case DOWN -> moveBy(columns());
            case HOME -> moveTo(0);
            case END -> moveTo(matches.size() - 1);
            case PAGE_UP -> moveBy(-2 * columns());
            case PAGE_DOWN -> moveBy(2 * columns());
            case ENTER -> found.currentProperty().get().ifPresent(found::open);
            case SPACE -> found.currentProperty().get().ifPresent(found::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveBy(int cards) {
        int from = index();
        int to = from + cards;
        if (to >= 0 && to < matches.size()) {
            moveTo(to);
        } else if (cards > 1 && from / columns() < (matches.size() - 1) / columns()) {
            moveTo(matches.size() - 1);
        }
    }

    private void moveTo(int index) {
        if (index >= 0 && index < matches.size()) {
            found.choose(index);
            reveal(index / columns());
        }
    }

    private void reveal(int row) {
        boolean inView = cells.stream().anyMatch(cell -> cell.getIndex() == row && cell.isWhollyInView());
        if (!inView) {
            scrollTo(row);
        }
    }

    /** Tells a screen reader of the current card rather than of its row. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            Optional<CaseCard> card = cells.stream()
                    .flatMap(cell -> cell.cards().stream())
                    .filter(shown -> shown.match().filter(match -> found.isCurrent(match.summary())).isPresent())
                    .findFirst();
            if (card.isPresent()) {
                return card.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
