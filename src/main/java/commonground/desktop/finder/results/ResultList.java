package commonground.desktop.finder.results;

import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/**
 * The found cases as cards in rows; only those in view have nodes. One card is the current one: the arrow keys move it,
 * Enter opens it.
 */
public final class ResultList extends ListView<List<Match>> {

    /** The least width of a card. */
    private static final double CARD_EM = 34;

    private final ObservableList<Match> matches;
    private final CardHandler handler;
    private final ObservableDoubleValue em;
    private final List<CardCell> cells = new ArrayList<>();
    private final IntegerProperty current = new SimpleIntegerProperty(this, "current", 0);
    private int columns = 1;
    /** Whether the current card is marked: not before the first key. */
    private boolean byKeys;

    /** @param em the size of text in pixels */
    public ResultList(Words words, ObservableList<Match> matches, CardHandler handler, ObservableDoubleValue em) {
        this.matches = matches;
        this.handler = handler;
        this.em = em;
        getStyleClass().add("result-list");
        setAccessibleText(words.say("finder.results"));
        setCellFactory(list -> {
            CardCell cell = new CardCell(words, this, handler);
            cells.add(cell);
            return cell;
        });
        matches.addListener((ListChangeListener<Match>) change -> {
            current.set(0);
            arrange();
            scrollTo(0);
        });
        widthProperty().subscribe(this::fit);
        em.subscribe(this::fit);
        current.subscribe(this::showStates);
        focusedProperty().subscribe(this::showStates);
        focusVisibleProperty().subscribe(visible -> {
            byKeys |= visible;
            showStates();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The card that keys act on. */
    public Optional<Match> current() {
        int index = current.get();
        return index >= 0 && index < matches.size() ? Optional.of(matches.get(index)) : Optional.empty();
    }

    int columns() {
        return columns;
    }

    /** Shows anew which cards are in the tray and which one is current. */
    public void showStates() {
        cells.forEach(cell -> cell.cards().forEach(this::showState));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    void showState(CaseCard card) {
        card.show(handler.isPicked(card.match()),
                isFocused() && byKeys && current().filter(card.match()::equals).isPresent());
    }

    private void fit() {
        int now = Math.max(1, (int) (getWidth() / (CARD_EM * em.get())));
        if (now != columns) {
            columns = now;
            arrange();
        }
    }

    private void arrange() {
        getItems().setAll(IntStream.range(0, (matches.size() + columns - 1) / columns)
                .mapToObj(row -> List.copyOf(
                        matches.subList(row * columns, Math.min(matches.size(), (row + 1) * columns))))
                .toList());
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        byKeys = true;
        switch (event.getCode()) {
            case LEFT -> moveBy(-1);
            case RIGHT -> moveBy(1);
            case UP -> moveBy(-columns);
            case DOWN -> moveBy(columns);
            case HOME -> moveTo(0);
            case END -> moveTo(matches.size() - 1);
            case PAGE_UP -> moveBy(-2 * columns);
            case PAGE_DOWN -> moveBy(2 * columns);
            case ENTER -> current().ifPresent(handler::open);
            case SPACE -> current().ifPresent(handler::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveBy(int cards) {
        int to = current.get() + cards;
        if (to >= 0 && to < matches.size()) {
            moveTo(to);
        } else if (cards > 1 && current.get() / columns < (matches.size() - 1) / columns) {
            moveTo(matches.size() - 1);
        }
    }

    private void moveTo(int index) {
        if (index >= 0) {
            current.set(index);
            reveal(index / columns);
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
                    .filter(shown -> current().filter(shown.match()::equals).isPresent())
                    .findFirst();
            if (card.isPresent()) {
                return card.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
