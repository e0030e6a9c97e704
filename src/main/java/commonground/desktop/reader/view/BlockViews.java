package commonground.desktop.reader.view;

import commonground.desktop.controls.StatusBadge;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Dot;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.timeline.TimelineView;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a block. */
final class BlockViews {

    private final Tools tools;
    private final PassageTexts texts;
    private final GridViews grids;
    private final AsideViews asides;
    private final ReferenceViews references;

    BlockViews(Tools tools, PassageTexts texts) {
        this.tools = tools;
        this.texts = texts;
        this.grids = new GridViews(texts);
        this.asides = new AsideViews(tools, texts);
        this.references = new ReferenceViews(tools, texts, asides);
    }

    Node of(Block block) {
        return switch (block) {
            case Block.Text text -> texts.of(text.text());
            case Block.Standing standing -> standing(standing);
            case Block.Strip strip -> grids.strip(strip);
            case Block.Entry entry -> column("entry", texts.of(entry.title()), texts.stating(entry.text()));
            case Block.Aside aside -> asides.aside(aside);
            case Block.Timeline timeline -> new TimelineView(timeline, tools.words(), this::open);
            case Block.Kin kin -> tools.kin();
            case Block.Tie tie -> asides.tie(tie);
            case Block.Member member -> member(member);
            case Block.Moments moments -> moments(moments);
            case Block.Result result -> result(result);
            case Block.Reply reply -> reply(reply);
            case Block.Cards cards -> grids.cards(cards);
            case Block.Columns columns -> grids.columns(columns);
            case Block.Readings readings -> column("conflict", texts.of(readings.about()), grids.readings(readings));
            case Block.Reference reference -> references.of(reference);
        };
    }

    private void open(Node spot, Dot dot) {
        if (dot.place() == null) {
            tools.citations().open(spot, dot.citations());
        } else {
            tools.goer().accept(dot.place());
        }
    }

    static VBox column(String styleClass, Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().add(styleClass);
        return column;
    }

    private static HBox row(String styleClass, Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().add(styleClass);
        HBox.setHgrow(children[children.length - 1], Priority.ALWAYS);
        return row;
    }

    private Node standing(Block.Standing standing) {
        HBox box = row("standing-box", new StatusBadge(tools.shared(), standing.value(), standing.asOf()),
                texts.stating(standing.text()));
        box.getStyleClass().add(standing.value().key());
        return box;
    }

    private Node member(Block.Member member) {
        return row("member", texts.of(member.name()), texts.of(member.text()));
    }

    private Node moments(Block.Moments moments) {
        VBox column = column("moments", moments.moments().stream().map(this::moment).toArray(Node[]::new));
        column.getChildren().getFirst().getStyleClass().add("first");
        column.getChildren().getLast().getStyleClass().add("last");
        return column;
    }

    private Node moment(Block.Moments.Moment moment) {
        Region line = new Region();
        line.getStyleClass().add("rail-line");
        Region dot = new Region();
        dot.getStyleClass().add("rail-dot");
        StackPane rail = new StackPane(line, dot);
        rail.setAlignment(Pos.TOP_CENTER);
        rail.getStyleClass().add("rail");
        return row("moment", texts.of(moment.date()), rail, texts.stating(moment.text()));
    }

    private Node result(Block.Result result) {
        VBox box = column("entry", texts.of(result.metric()));
        add(box, result.change());
        box.getChildren().add(texts.stating(result.text()));
        add(box, result.caveat());
        return box;
    }

    private Node reply(Block.Reply reply) {
        VBox answer = new VBox();
        answer.getStyleClass().add("answer");
        add(answer, reply.value());
        answer.getChildren().add(texts.stating(reply.text()));
        add(answer, reply.note());
        return row("reply", texts.of(reply.question()), answer);
    }

    private void add(VBox box, @Nullable Passage passage) {
        if (passage != null) {
            box.getChildren().add(texts.of(passage));
        }
    }
}
