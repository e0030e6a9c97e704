package commonground.desktop.reader.view;

import commonground.desktop.reader.page.Page;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Shows a page from top to bottom. The first screenful is there at once, the rest a little at every frame. */
public final class PageView extends VBox {

    /** About a screenful. */
    private static final int AT_ONCE = 12;
    private static final long NANOS_A_FRAME = 5_000_000;

    private final Page page;
    private final PassageTexts texts;
    private final BlockViews blocks;
    private final IdentityHashMap<Section, VBox> sections = new IdentityHashMap<>();
    private final Queue<Runnable> toDo = new ArrayDeque<>();
    private final AnimationTimer builder = new Builder();

    /**
     * A view of one page.
     *
     * @param tools what its parts need
     */
    public PageView(Page page, Tools tools) {
        this.page = page;
        texts = new PassageTexts(tools, page.numbering());
        blocks = new BlockViews(tools, texts);
        getStyleClass().add("page");
        getChildren().addAll(texts.of(page.name()), texts.of(page.byline()), texts.of(page.headline()));
        page.sections().forEach(this::queue);
        build(AT_ONCE);
        builder.start();
    }

    private void queue(Section section) {
        toDo.add(() -> {
            VBox box = BlockViews.column("section", texts.of(section.heading()));
            box.getStyleClass().add("section-" + section.id());
            sections.put(section, box);
            getChildren().add(box);
        });
        section.blocks().forEach(block -> toDo.add(() -> box(section).getChildren().add(blocks.of(block))));
    }

    private void build(int most) {
        for (int count = 0; count < most && !toDo.isEmpty(); count++) {
            toDo.remove().run();
        }
    }

    /** Builds all that is still to come, for those who want to go there now. */
    public void complete() {
        build(toDo.size());
    }

    /** What is shown. */
    public Page page() {
        return page;
    }

    /** The sections that are built so far, in order. */
    public List<Section> built() {
        return page.sections().stream().filter(sections::containsKey).toList();
    }

    /** The node of a section. It must be built. */
    public Node node(Section section) {
        return box(section);
    }

    private VBox box(Section section) {
        return Objects.requireNonNull(sections.get(section));
    }

    /** The node of a passage, or empty while it is not built. */
    public Optional<PassageText> text(Passage passage) {
        return texts.showing(passage);
    }

    private final class Builder extends AnimationTimer {

        @Override
        public void handle(long now) {
            long end = System.nanoTime() + NANOS_A_FRAME;
            do {
                build(1);
            } while (!toDo.isEmpty() && System.nanoTime() < end);
            if (toDo.isEmpty()) {
                stop();
            }
        }
    }
}
