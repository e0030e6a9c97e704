package commonground.desktop.reader.view;

import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Cards.Card;
import commonground.desktop.reader.page.Block.Columns.Column;
import commonground.desktop.reader.page.Block.Strip.Tile;
import commonground.desktop.reader.page.Passage;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Makes the nodes of blocks that stand in columns. */
final class GridViews {

    private static final int TILES = 4;
    private static final int CARDS = 2;
    private static final int READINGS = 3;
    private static final double ALL = 100;

    private final PassageTexts texts;

    GridViews(PassageTexts texts) {
        this.texts = texts;
    }

    Node strip(Block.Strip strip) {
        return grid("strip", Math.min(TILES, strip.tiles().size()), strip.tiles().stream().map(this::tile).toList());
    }

    private Node tile(Tile tile) {
        VBox box = BlockViews.column("tile", texts.of(tile.value()), texts.of(tile.metric()), texts.of(tile.base()));
        if (tile.note() != null) {
            box.getChildren().add(texts.of(tile.note()));
        }
        tile.earlier().forEach(earlier -> box.getChildren().add(earlier(earlier)));
        return box;
    }

    private Node earlier(Passage passage) {
        PassageText text = texts.of(passage);
        text.getStyleClass().add("earlier");
        return text;
    }

    Node cards(Block.Cards cards) {
        return grid("cards", CARDS, cards.cards().stream().map(this::card).toList());
    }

    private Node card(Card card) {
        VBox box = BlockViews.column("card", texts.of(card.name()));
        card.facts().forEach(fact -> {
            Label label = new Label(fact.label());
            label.getStyleClass().add("fact-label");
            label.setWrapText(true);
            PassageText value = texts.of(fact.value());
            HBox.setHgrow(value, Priority.ALWAYS);
            HBox line = new HBox(label, value);
            line.getStyleClass().add("fact");
            box.getChildren().add(line);
        });
        return box;
    }

    Node columns(Block.Columns columns) {
        return grid("sides", columns.columns().size(), columns.columns().stream().map(this::side).toList());
    }

    private Node side(Column column) {
        VBox box = BlockViews.column("side", texts.of(column.title()));
        box.getStyleClass().add(column.key());
        column.items().forEach(item -> box.getChildren().add(texts.of(item)));
        return box;
    }

    Node readings(Block.Readings readings) {
        return grid("readings", Math.min(READINGS, readings.readings().size()),
                readings.readings().stream().<Node>map(reading -> {
                    return BlockViews.column("reading", texts.of(reading));
                }).toList());
    }

    private static GridPane grid(String styleClass, int columns, List<? extends Node> nodes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(ALL / columns);
            grid.getColumnConstraints().add(width);
        }
        for (int index = 0; index < nodes.size(); index++) {
            if (index % columns == 0) {
                RowConstraints row = new RowConstraints();
                row.setValignment(VPos.TOP);
                grid.getRowConstraints().add(row);
            }
            grid.add(nodes.get(index), index % columns, index / columns);
        }
        return grid;
    }
}
