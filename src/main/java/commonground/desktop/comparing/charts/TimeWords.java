package commonground.desktop.comparing.charts;

import commonground.compare.CaseTimeline;
import commonground.words.Words;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The timeline in words, in order of date: for those who read, and for screen readers. */
final class TimeWords extends ListView<CaseTimeline.Entry> {

    private final Words words;

    TimeWords(CaseTimeline timeline, Words words) {
        super(FXCollections.observableList(timeline.entries()));
        this.words = words;
        getStyleClass().add("time-words");
        setAccessibleText(words.say("time.words"));
        setCellFactory(list -> new Line());
    }

    private String say(CaseTimeline.Entry entry) {
        String who = switch (entry) {
            case CaseTimeline.Entry.National national -> words.say("time.lane");
            case CaseTimeline.Entry.OfCase ofCase -> ofCase.study().name();
        };
        return words.say("time.entry", String.valueOf(entry.date().year()), who,
                words.say("time." + Course.kind(entry).key()), Course.text(entry));
    }

    private final class Line extends ListCell<CaseTimeline.Entry> {

        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CaseTimeline.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : say(entry));
        }
    }
}
