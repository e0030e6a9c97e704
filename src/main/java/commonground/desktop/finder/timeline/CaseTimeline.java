package commonground.desktop.finder.timeline;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Timeline;
import commonground.desktop.controls.Room;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Readings;
import commonground.desktop.finder.found.SummaryWords;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The found cases as lanes through the years: crisis, what they did together, and what came afterwards. */
public final class CaseTimeline extends VBox {

    /** Lower than this, the line below the lanes is there only while it has something to say. */
    private static final double LOW_EM = 24;

    private final Words words;
    private final Found found;
    private final Timeline nation;
    private final Readings<Course> readings;
    private final TimeScale scale;
    private final Lanes lanes;
    private final Latest latest;
    private IntSummaryStatistics years = new IntSummaryStatistics();

    /**
     * A timeline.
     *
     * @param words  the bundle {@code finder}
     * @param shared the bundle {@code desktop}
     * @param read   reads a case by its id
     * @param em     the size of text in pixels
     */
    public CaseTimeline(Words words, Words shared, Found found, Catalog catalog,
            Function<String, Optional<CaseStudy>> read, Tasks tasks, ObservableDoubleValue em) {
        this.words = words;
        this.found = found;
        this.nation = catalog.timeline();
        readings = new Readings<>(read, Course::of, tasks, words.say("view.reading"));
        latest = new Latest(tasks);
        scale = new TimeScale(em);
        SummaryWords summaryWords = new SummaryWords(shared);
        lanes = new Lanes(found, states -> new Lane(summaryWords, found, scale, this::marks, states));
        lanes.setAccessibleText(words.say("timeline.spoken"));
        getStyleClass().add("case-timeline");
        VBox.setVgrow(lanes, Priority.ALWAYS);
        getChildren().setAll(legend(), new TimeHead(words, scale, nation), lanes, told(em));
        found.matches().addListener((ListChangeListener<Match>) this::follow);
        readings.countProperty().addListener((property, old, count) -> lanes.showItems());
        widthProperty().subscribe(this::fit);
        em.subscribe(this::fit);
        measure();
    }

    private void follow(ListChangeListener.Change<? extends Match> change) {
        change.next();
        if (!change.wasUpdated()) {
            measure();
        }
    }

    /** Finds out, in the background, from when to when the cases reach. */
    private void measure() {
        List<CaseSummary> cases = found.matches().summaries();
        latest.run(words.say("view.reading"), progress -> years(cases), measured -> {
            years = measured;
            fit();
        });
    }

    private IntSummaryStatistics years(List<CaseSummary> cases) {
        IntStream own = cases.stream()
                .flatMapToInt(one -> IntStream.of(one.period().from(), one.period().to(), one.statusAsOf()));
        IntStream events = nation.events().stream().mapToInt(event -> event.date().year());
        return IntStream.concat(own, events).summaryStatistics();
    }

    private void fit() {
        if (years.getCount() > 0) {
            scale.fit(getWidth(), years.getMin(), years.getMax());
        }
    }

    private Optional<List<Mark>> marks(CaseSummary one) {
        return readings.of(one.id())
                .map(course -> course.moments().stream().map(moment -> mark(one, moment)).toList());
    }

    private Mark mark(CaseSummary summary, Course.Moment moment) {
        return new Mark(moment, words.say("timeline.moment", summary.name(),
                words.say("timeline.year", moment.year()), words.say("timeline." + moment.kind().key()),
                String.join(words.say("timeline.joiner"), moment.texts())));
    }

    private Node legend() {
        WrapPane legend = new WrapPane();
        legend.getStyleClass().add("timeline-legend");
        for (Course.Kind kind : Course.Kind.values()) {
            legend.getChildren().add(sign("shape", kind.key()));
        }
        legend.getChildren().add(sign("period", "period"));
        return legend;
    }

    private Node sign(String styleClass, String key) {
        Region sign = new Region();
        sign.getStyleClass().addAll(styleClass, key);
        return new Label(words.say("timeline." + key), sign);
    }

    private Node told(ObservableDoubleValue em) {
        Label told = new Label();
        told.getStyleClass().add("told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        ObservableValue<Boolean> needed = lanes.toldProperty()
                .flatMap(text -> Room.isShort(heightProperty(), em, LOW_EM).map(low -> !(low && text.isEmpty())));
        needed.subscribe(shown -> {
            told.setVisible(shown);
            told.setManaged(shown);
        });
        told.textProperty()
                .bind(lanes.toldProperty()
                        .map(text -> text.isEmpty() ? words.say("timeline.hint") : text));
        return told;
    }

    /** Gives the focus to the lanes. */
    @Override
    public void requestFocus() {
        lanes.requestFocus();
    }
}
