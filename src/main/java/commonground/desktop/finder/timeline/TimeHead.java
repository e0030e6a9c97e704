package commonground.desktop.finder.timeline;

import commonground.cases.State;
import commonground.cases.Timeline;
import commonground.desktop.controls.Hints;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The years, and above them in which of them something happened across the nation, with how many events. */
final class TimeHead extends Pane {

    private static final double EVENTS_EM = 2.571;
    private static final double YEARS_EM = 1.857;

    private final Words words;
    private final TimeScale scale;
    private final Label nation = new Label();
    private final Map<Integer, Label> events = new TreeMap<>();
    private final Map<Integer, Label> years = new TreeMap<>();

    TimeHead(Words words, TimeScale scale, Timeline timeline) {
        this.words = words;
        this.scale = scale;
        getStyleClass().add("time-head");
        nation.setText(words.say("timeline.nation"));
        nation.getStyleClass().add("nation");
        timeline.events()
                .stream()
                .collect(Collectors.groupingBy(event -> event.date().year()))
                .forEach((year, list) -> events.put(year, events(list)));
        scale.yearWidthProperty().subscribe(this::requestLayout);
    }

    private Label events(List<Timeline.Event> list) {
        Label mark = new Label(String.valueOf(list.size()));
        mark.getStyleClass().add("event");
        mark.setAlignment(Pos.CENTER);
        String spoken = words.say("timeline.nation.spoken", words.say("timeline.nation"),
                list.stream().map(this::say).collect(Collectors.joining("\n")));
        mark.setAccessibleRole(AccessibleRole.TEXT);
        mark.setAccessibleText(spoken);
        Hints.install(mark, spoken);
        return mark;
    }

    private String say(Timeline.Event event) {
        @Nullable State scope = event.scope();
        String year = words.say("timeline.year", event.date().year());
        return scope == null
                ? words.say("timeline.event", year, event.text())
                : words.say("timeline.event.state", year, scope.fullName(), event.text());
    }

    @Override
    protected double computePrefHeight(double width) {
        return (EVENTS_EM + YEARS_EM) * scale.em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Where the years are too near each other for marks in one line, every other one stands lower. */
    private double top(int year, double row, double size) {
        if (scale.yearWidthProperty().get() > size) {
            return (row - size) / 2;
        }
        return year % 2 == 0 ? row / 2 - size : row / 2;
    }

    @Override
    protected void layoutChildren() {
        double row = EVENTS_EM * scale.em();
        double height = YEARS_EM * scale.em();
        nameYears();
        nation.resizeRelocate(0, 0, scale.nameWidth(), row);
        events.forEach((year, mark) -> {
            double size = mark.prefHeight(-1);
            mark.resizeRelocate(snapPositionX(scale.nameWidth() + scale.x(year) - size / 2),
                    snapPositionY(top(year, row, size)), size, size);
        });
        years.forEach((year, label) -> {
            double width = label.prefWidth(-1);
            label.resizeRelocate(scale.nameWidth() + scale.x(year) - width / 2, row, width, height);
        });
    }

    /** What is new has no size before it is styled. */
    private void nameYears() {
        List<Integer> named = scale.named();
        if (!years.keySet().equals(Set.copyOf(named))) {
            years.clear();
            named.forEach(year -> years.put(year, label(year)));
            List<Node> nodes = new ArrayList<>(List.of(nation));
            nodes.addAll(events.values());
            nodes.addAll(years.values());
            getChildren().setAll(nodes);
            nodes.forEach(Node::applyCss);
        }
    }

    private Label label(int year) {
        Label label = new Label(words.say("timeline.year", year));
        label.getStyleClass().add("year-label");
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
