package commonground.desktop.finder;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The views of what was found; each is made when it is first looked at. */
final class ResultViews extends StackPane {

    private static final PseudoClass CARDS = PseudoClass.getPseudoClass("cards");

    private final Map<ViewKind, Node> made = new EnumMap<>(ViewKind.class);
    private final Function<ViewKind, Node> maker;
    private final ObservableValue<ViewKind> kind;

    ResultViews(Function<ViewKind, Node> maker, ObservableValue<ViewKind> kind) {
        this.maker = maker;
        this.kind = kind;
        getStyleClass().add("result-views");
        kind.subscribe(this::show);
        kind.addListener((property, old, chosen) -> requestFocus());
    }

    private void show(ViewKind chosen) {
        pseudoClassStateChanged(CARDS, chosen == ViewKind.CARDS);
        getChildren().setAll(view(chosen));
    }

    private Node view(ViewKind chosen) {
        return made.computeIfAbsent(chosen, maker);
    }

    /** The view that is shown. */
    Node shown() {
        return view(kind.getValue());
    }

    /** Gives the focus to the view that is shown. */
    @Override
    public void requestFocus() {
        shown().requestFocus();
    }
}
