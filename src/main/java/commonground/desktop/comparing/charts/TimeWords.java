package commonground.desktop.comparing.charts;

import commonground.compare.CaseTimeline;
import commonground.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The timeline in words, in order of date: for those who read, and for screen readers. */
final class TimeWords extends ListView<CaseTimeline.Entry> {

    private final Words words;

    /** @param opener gets what the user chooses to read, by Enter or by two clicks */
    TimeWords(CaseTimeline timeline, Words words, Consumer<CaseTimeline.Entry> opener) {
        super(FXCollections.observableList(timeline.entries()));
        this.words = words;
        getStyleClass().add("time-words");
        setAccessibleText(words.say("time.words"));
        setCellFactory(list -> new Line());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(opener);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(opener);
            }
        });
    }

    private Optional<CaseTimeline.Entry> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** Shows an entry, and takes the focus. */
    void choose(CaseTimeline.Entry entry) {
        getSelectionModel().select(entry);
        scrollTo(entry);
        requestFocus();
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
