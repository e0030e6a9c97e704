package commonground.desktop.reader;

import commonground.desktop.reader.page.Section;
import commonground.desktop.reader.view.PageView;
import commonground.desktop.reader.view.Reading;
import commonground.desktop.reader.view.Scroller;
import java.util.List;
import javafx.application.Platform;

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
        contents.show(view.page().sections(), this::jumpTo);
        reading.sectionProperty().subscribe(contents::follow);
        reading.passageProperty().subscribe(passage -> margin.show(passage, view.page().numbering()));
        scroller.onMove(this::lookLater);
        lookLater();
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

    private void jumpTo(Section section) {
        view.complete();
        scroller.jumpTo(view.node(section));
        view.text(section.heading()).ifPresent(heading -> heading.requestFocus());
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
