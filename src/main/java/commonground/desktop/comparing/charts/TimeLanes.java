package commonground.desktop.comparing.charts;

import commonground.cases.CaseStudy;
import commonground.compare.CaseTimeline.Entry;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cases as lanes through the years, with the nation's events above; the shape of a mark tells its kind. */
final class TimeLanes extends Pane {

    private static final double NAME_EM = 13;
    private static final double YEARS_EM = 2;
    private static final double NATION_EM = 2.4;
    private static final double LANE_EM = 5.4;
    private static final double MARK_EM = 1.286;
    private static final double LABEL_EM = 3;
    private static final int LONGEST_ITEM = 100;

    private final Words words;
    private final ObservableDoubleValue em;
    private final Course course;
    private final List<TimeLane> lanes = new ArrayList<>();
    private final Pane years = new Pane();
    private final Consumer<Entry> opener;
    private final ReadOnlyStringWrapper told;

    /** @param opener gets what the user chooses to read */
    TimeLanes(Course course, List<CaseStudy> cases, List<String> names, Words words, ObservableDoubleValue em,
            Consumer<Entry> opener) {
        this.words = words;
        this.opener = opener;
        this.told = new ReadOnlyStringWrapper(this, "told", words.say("time.hint"));
        this.em = em;
        this.course = course;
        getStyleClass().add("time-lanes");
        setAccessibleText(words.say("time.spoken"));
        years.getStyleClass().add("time-years");
        lanes.add(lane(words.say("time.lane"), course.from(), course.from() - 1, course.nation()));
        for (int place = 0; place < cases.size(); place++) {
            CaseStudy.Period period = cases.get(place).period();
            lanes.add(lane(names.get(place), period.from(), period.to(), course.cases().get(place)));
        }
        lanes.forEach(lane -> getChildren().addAll(lane.ground(), lane.period(), lane.name()));
        getChildren().add(years);
        lanes.forEach(lane -> getChildren().addAll(lane.marks()));
        new TimeKeys(lanes).listen(this);
    }

    private TimeLane lane(String name, int from, int to, List<Course.Moment> moments) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.getStyleClass().add("time-name");
        return new TimeLane(label, region("time-ground"), region("time-period"), from, to,
                moments.stream().map(moment -> mark(name, moment)).toList());
    }

    private TimeMark mark(String name, Course.Moment moment) {
        String spoken = words.say("time.moment", name, String.valueOf(moment.year()),
                words.say("time." + moment.kind().key()), String.join("\n", moment.texts()));
        TimeMark mark = new TimeMark(moment, spoken);
        mark.focusedProperty().subscribe(focused -> tell(mark, focused));
        mark.hoverProperty().subscribe(hovered -> tell(mark, hovered));
        mark.setOnAction(event -> open(mark));
        return mark;
    }

    private void tell(TimeMark mark, boolean pointedAt) {
        if (pointedAt) {
            told.set(mark.getAccessibleText());
        }
    }

    private void open(TimeMark mark) {
        List<Entry> entries = mark.moment().entries();
        if (entries.size() == 1 || entries.getFirst() instanceof Entry.National) {
            opener.accept(entries.getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        entries.forEach(entry -> {
            MenuItem item = new MenuItem(shortened(Course.text(entry)));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> opener.accept(entry));
            menu.getItems().add(item);
        });
        menu.show(mark, Side.BOTTOM, 0, 0);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ITEM ? text : text.substring(0, text.lastIndexOf(' ', LONGEST_ITEM)) + "…";
    }

    /** What the mark under the mouse or the focus stands for; at first, how one goes from mark to mark. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(em.get() * (YEARS_EM + NATION_EM + LANE_EM * (lanes.size() - 1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double size = em.get();
        TimeScale scale = TimeScale.fit(NAME_EM * size, getWidth() - size, course.from(), course.to());
        double top = Math.rint(YEARS_EM * size);
        years.resizeRelocate(0, 0, getWidth(), getHeight());
        nameYears(scale, size);
        for (int place = 0; place < lanes.size(); place++) {
            double height = Math.rint((place == 0 ? NATION_EM : LANE_EM) * size);
            lay(lanes.get(place), scale, top, height, size);
            top += height;
        }
    }

    private void nameYears(TimeScale scale, double size) {
        years.getChildren().clear();
        years.setMouseTransparent(true);
        for (int year : scale.named(LABEL_EM * size)) {
            Label label = new Label(String.valueOf(year));
            label.getStyleClass().add("time-year");
            Region line = region("time-line");
            years.getChildren().addAll(line, label);
            label.applyCss();
            label.resizeRelocate(scale.x(year) - label.prefWidth(-1) / 2, 0, label.prefWidth(-1), YEARS_EM * size);
            line.resizeRelocate(Math.rint(scale.x(year)), YEARS_EM * size, 1, getHeight() - YEARS_EM * size);
        }
    }

    private static void lay(TimeLane lane, TimeScale scale, double top, double height, double size) {
        lane.ground().resizeRelocate(0, top, scale.x(scale.to()) + size, height);
        lane.name().resizeRelocate(0, top, scale.start(), height);
        double from = scale.x(Math.max(lane.from(), scale.from())) - scale.yearWidth() / 2;
        double to = scale.x(Math.min(lane.to(), scale.to())) + scale.yearWidth() / 2;
        lane.period().resizeRelocate(from, top + height * 0.06, Math.max(0, to - from), height * 0.88);
        double mark = MARK_EM * size;
        lane.marks()
                .forEach(each -> each.resizeRelocate(Math.rint(scale.x(each.moment().year()) - mark / 2),
                        Math.rint(top + height * each.line() - mark / 2), mark, mark));
    }
}
