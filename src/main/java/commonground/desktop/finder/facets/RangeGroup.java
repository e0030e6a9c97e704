package commonground.desktop.finder.facets;

import commonground.library.CaseQuery.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/** A range of numbers, set by a slider with two thumbs over small bars that tell how many cases lie where. */
public final class RangeGroup extends VBox {

    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Scale scale;
    private final IntFunction<String> label;
    private final Consumer<@Nullable Range> changed;
    private final RangeSlider slider;
    private final List<Region> bars = new ArrayList<>();
    private final Label from = new Label();
    private final Label to = new Label();
    private boolean showing;

    /**
     * A range with nothing set.
     *
     * @param label   words for a step
     * @param changed gets what the user sets, {@code null} for everything
     */
    public RangeGroup(String name, Scale scale, IntFunction<String> label, Consumer<@Nullable Range> changed) {
        this.scale = scale;
        this.label = label;
        this.changed = changed;
        this.slider = new RangeSlider(0, scale.last(), 0, scale.last());
        getStyleClass().add("facet-group");
        Label heading = new Label(name);
        heading.getStyleClass().add("facet-heading");
        setUp(name);
        getChildren().setAll(heading, histogram(), slider, ends());
        tell();
    }

    private void setUp(String name) {
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(name);
        slider.lowValueProperty().addListener((property, old, value) -> move());
        slider.highValueProperty().addListener((property, old, value) -> move());
    }

    private HBox histogram() {
        HBox histogram = new HBox();
        histogram.getStyleClass().add("histogram");
        int most = scale.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int count : scale.counts()) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            HBox.setHgrow(bar, Priority.ALWAYS);
            bar.maxHeightProperty().bind(histogram.heightProperty().multiply(count / (double) Math.max(1, most)));
            bars.add(bar);
        }
        histogram.getChildren().setAll(bars);
        histogram.setManaged(!bars.isEmpty());
        return histogram;
    }

    private HBox ends() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox ends = new HBox(from, gap, to);
        ends.getStyleClass().add("range-ends");
        return ends;
    }

    /** Shows what is set. */
    public void show(@Nullable Range range) {
        showing = true;
        slider.setLowValue(scale.low(range));
        slider.setHighValue(scale.high(range));
        slider.setLowValue(scale.low(range));
        showing = false;
        tell();
    }

    private void move() {
        tell();
        if (!showing) {
            changed.accept(scale.range(low(), high()));
        }
    }

    private void tell() {
        from.setText(label.apply(scale.steps().get(low())));
        to.setText(label.apply(scale.steps().get(high())));
        for (int place = 0; place < bars.size(); place++) {
            bars.get(place).pseudoClassStateChanged(OUTSIDE, place < low() || place >= high());
        }
    }

    private int low() {
        return (int) Math.round(slider.getLowValue());
    }

    private int high() {
        return (int) Math.round(slider.getHighValue());
    }
}
