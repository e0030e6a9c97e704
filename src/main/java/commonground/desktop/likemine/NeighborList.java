package commonground.desktop.likemine;

import commonground.words.Words;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;

/** The cases by nearness. The arrow keys choose one, Enter opens it. */
final class NeighborList extends ListView<Neighbor> {

    NeighborList(LikeMineModel model, Words words, Words shared, NeighborHandler handler) {
        super(model.neighbors());
        setId("neighbors");
        getStyleClass().add("neighbor-list");
        setAccessibleText(words.say("cases"));
        setCellFactory(list -> new NeighborCell(this, words, shared, model, handler));
        model.tray().picks().addListener((ListChangeListener<Object>) change -> refresh());
        model.neighbors().addListener((ListChangeListener<Neighbor>) change -> {
            getSelectionModel().selectFirst();
            scrollTo(0);
        });
        setOnKeyPressed(event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            switch (event.getCode()) {
                case ENTER -> current().ifPresent(handler::open);
                case SPACE -> current().ifPresent(handler::pick);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    /** The case that keys act on. */
    Optional<Neighbor> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }
}
