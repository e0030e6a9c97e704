package commonground.desktop.comparing;

import commonground.cases.ComparisonPlan.Show;
import commonground.words.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** All rows, those that are the same, or those that differ. */
final class RowSwitch {

    private final SegmentedButton button = new SegmentedButton();

    RowSwitch(ComparingModel model, Words words) {
        Map<Show, ToggleButton> toggles = new EnumMap<>(Show.class);
        for (Show show : Show.values()) {
            ToggleButton toggle = new ToggleButton(words.say("rows." + show.key()));
            toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                model.show(show);
            });
            toggles.put(show, toggle);
            button.getButtons().add(toggle);
        }
        button.setAccessibleText(words.say("rows.spoken"));
        button.getStyleClass().add("row-switch");
        model.planProperty()
                .subscribe(plan -> toggles.forEach((show, toggle) -> toggle.setSelected(show == plan.show())));
    }

    SegmentedButton node() {
        return button;
    }
}
