package commonground.desktop.reader;

import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.desktop.reader.view.PageView;
import commonground.desktop.reader.view.PassageText;
import commonground.desktop.reader.view.Reading;
import commonground.desktop.reader.view.Scroller;
import java.util.List;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** A page that is being read: contents and margin follow it. */
final class OpenPage {

    private final PageView view;
    private final Scroller scroller;
    private final Reading reading;
    private boolean looking;

    OpenPage(PageView view, Scroller scroller, Contents contents, Margin margin) {
        this.view = view;
        this.scroller = scroller;
        this.reading = new Reading(view, scroller);
        contents.show(view.page().sections(), this::scrollTo, this::jumpTo);
        reading.sectionProperty().subscribe(contents::follow);
        reading.passageProperty().subscribe(passage -> margin.show(passage, view.page().numbering()));
        scroller.onMove(this::lookLater);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, event -> point(event.getTarget()));
        lookLater();
    }

    private void point(EventTarget target) {
        Node node = target instanceof Node pointed ? pointed : null;
        while (node != null && node != view) {
            if (node instanceof PassageText text) {
                reading.point(text);
                return;
            }
            node = node.getParent();
        }
    }

    PageView view() {
        return view;
    }

    /** Where things stand is known only once the present moves have been laid out. */
    private void lookLater() {
        if (!looking) {
            looking = true;
            Platform.runLater(() -> {
                looking = false;
                reading.update();
            });
        }
    }

    private void scrollTo(Section section) {
        view.complete();
        scroller.jumpTo(view.node(section));
    }

    /** The focus goes too, so that the next key goes on from there. */
    private void jumpTo(Section section) {
        scrollTo(section);
        view.text(section.heading()).ifPresent(heading -> heading.requestFocus());
    }

    /** Takes the reader to the section with this id, if the page has it. */
    void jumpTo(String sectionId) {
        view.page()
                .sections()
                .stream()
                .filter(section -> section.id().equals(sectionId))
                .findFirst()
                .ifPresent(this::jumpTo);
    }

    /** Takes the reader to a passage; it has the focus then, and shows it. */
    void jumpTo(Passage passage) {
        view.complete();
        view.text(passage).ifPresent(text -> {
            scroller.jumpTo(text);
            text.requestFocus();
            reading.point(text);
        });
    }

    void nextSection() {
        step(1);
    }

    void previousSection() {
        step(-1);
    }

    private void step(int by) {
        List<Section> sections = view.page().sections();
        int now = sections.indexOf(reading.sectionProperty().get());
        jumpTo(sections.get(Math.clamp(now + by, 0, sections.size() - 1)));
    }
}
