package commonground.desktop.finder.map;

import commonground.cases.State;
import commonground.desktop.controls.Hints;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The states; those that have a case among the found are tinted. */
final class Land extends Group {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final Map<State, SVGPath> states = new EnumMap<>(State.class);
    private final Scale scale = new Scale();

    Land(Atlas atlas) {
        for (State state : State.values()) {
            atlas.outline(state).ifPresent(outline -> states.put(state, state(state, outline)));
        }
        SVGPath nation = path(atlas.nation(), "nation");
        nation.setMouseTransparent(true);
        getChildren().addAll(states.values());
        getChildren().add(nation);
        getTransforms().add(scale);
    }

    private static SVGPath state(State state, String outline) {
        SVGPath path = path(outline, "state");
        Hints.install(path, state.fullName());
        return path;
    }

    private static SVGPath path(String outline, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(styleClass);
        return path;
    }

    /** Tints these states. */
    void tint(Set<State> shown) {
        states.forEach((state, path) -> path.pseudoClassStateChanged(SOME, shown.contains(state)));
    }

    /** Sets how many pixels a map unit is. */
    void resizeTo(double pixels) {
        scale.setX(pixels);
        scale.setY(pixels);
    }
}
