package commonground.desktop.reader.view;

import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Links;
import commonground.desktop.reader.page.Passage;
import commonground.words.Words;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * What the parts of a page need.
 *
 * @param words  the bundle {@code reader}
 * @param shared the bundle of the small controls
 * @param goer   takes the reader to a passage of the page
 * @param kin    shows the cases most like this one
 */
public record Tools(
        Words words,
        Words shared,
        Citations citations,
        Links links,
        Consumer<Passage> goer,
        Node kin) {}
