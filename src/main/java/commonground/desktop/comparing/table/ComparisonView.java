package commonground.desktop.comparing.table;

import commonground.compare.Comparison;
import commonground.desktop.comparing.lines.BehindWords;
import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.comparing.lines.Line;
import commonground.desktop.comparing.lines.RowWords;
import commonground.desktop.comparing.lines.SourceOrder;
import commonground.desktop.controls.Citations;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Cases side by side: heads that stay, lines that scroll, and a scroll bar where the columns have not enough room. */
public final class ComparisonView extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Columns below this width get smaller text, so that rows do not become too high. */
    private static final double NARROW_EM = 17;

    private final Words words;
    private final Words shared;
    private final Citations citations;
    private final TableHandler handler;
    private final Columns columns = new Columns();
    private final TableHead head = new TableHead(columns);
    private final ComparisonTable table;
    private final ScrollBar sideways = new ScrollBar();
    private Optional<ScrollBar> upDown = Optional.empty();

    /**
     * An empty table.
     *
     * @param words  the bundle {@code comparing}
     * @param shared the bundle of the shared controls
     * @param em     the size of text in pixels
     */
    public ComparisonView(Words words, Words shared, Citations citations, ObservableDoubleValue em,
            ObservableList<Line> lines, TableHandler handler) {
        this.words = words;
        this.shared = shared;
        this.citations = citations;
        this.handler = handler;
        getStyleClass().add("comparison");
        table = new ComparisonTable(columns, lines, handler);
        table.setAccessibleText(words.say("table"));
        columns.emProperty().bind(em);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(head, table, sideways);
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.setFocusTraversable(false);
        sideways.valueProperty().bindBidirectional(columns.offsetProperty());
        columns.onChange(this::fitSideways);
        columns.onChange(() -> pseudoClassStateChanged(NARROW, columns.column(0) < NARROW_EM * em.get()));
        addEventFilter(ScrollEvent.SCROLL, event -> columns.scrollBy(-event.getDeltaX()));
    }

    /** Shows another comparison; its lines are those handed over at first. */
    public void show(Comparison comparison) {
        columns.countProperty().set(comparison.cases().size());
        columns.pinnedProperty().set(comparison.plan().hasBase());
        TableWords tableWords = new TableWords(words, new CaseWords(words), new RowWords(words, comparison.cases()),
                new BehindWords(words));
        head.show(comparison, tableWords, handler);
        AnswerCells cells = new AnswerCells(shared, tableWords, citations, SourceOrder.of(comparison), handler);
        table.showBy(new LineViews(columns, tableWords, cells, handler));
    }

    /** The column that keys act on: the one whose head has the focus, else that of the current cell. */
    public int column() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        int inHead = focused == null ? -1 : head.columnOf(focused);
        return inHead >= 0 ? inHead : table.column();
    }

    /** The line that keys act on, if there is one. */
    public Optional<Line> line() {
        return table.line();
    }

    /** Goes to the head of a theme. */
    public void goTo(String themeId) {
        table.goTo(line -> line instanceof Line.Band band && band.theme().id().equals(themeId));
    }

    /** Goes to the row of a question. */
    public void goToRow(String questionId) {
        table.goTo(line -> line instanceof Line.Answers answers && answers.row().question().id().equals(questionId));
    }

    /** What one goes through by a key: the heads of the columns, and the lines. */
    public List<Node> panes() {
        return List.of(head, table);
    }

    /** Sets lines closer, so that more of them are in view. */
    public void setCompact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
        table.arrange();
    }

    /** Goes along with a column that has moved. */
    public void follow(int column, boolean inHead) {
        table.setColumn(column);
        if (inHead) {
            head.focus(column);
        } else {
            table.requestFocus();
        }
    }

    /** Whether the head of a column has the focus. */
    public boolean isHeadFocused() {
        return getScene() != null && getScene().getFocusOwner() != null
                && head.columnOf(getScene().getFocusOwner()) >= 0;
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void fitSideways() {
        double most = columns.most();
        if (columns.offsetProperty().get() > most) {
            columns.offsetProperty().set(most);
        }
        sideways.setMax(most);
        sideways.setVisibleAmount(most * most / Math.max(1, columns.widthProperty().get()));
        sideways.setVisible(most > 0);
        sideways.setManaged(most > 0);
    }

    /** The lines are as wide as the table without its scroll bar, and so the heads must be. */
    @Override
    protected void layoutChildren() {
        if (upDown.isEmpty()) {
            upDown = table.scrollBar();
            upDown.ifPresent(bar -> bar.visibleProperty().subscribe(this::requestLayout));
        }
        double bar = upDown.filter(Node::isVisible).map(shown -> shown.prefWidth(-1)).orElse(0.0);
        columns.widthProperty().set(getWidth() - snappedLeftInset() - snappedRightInset() - bar);
        super.layoutChildren();
    }
}
