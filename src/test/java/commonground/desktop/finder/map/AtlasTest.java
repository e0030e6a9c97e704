package commonground.desktop.finder.map;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.State;
import commonground.desktop.finder.SampleCases;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;

class AtlasTest {

    private final Atlas atlas = Atlas.load();

    @Test
    void everyDistrictLiesInItsState() {
        assertThat(atlas.places()).hasSizeGreaterThan(10);
        atlas.places()
                .forEach((id, point) -> assertThat(atlas.outlines().values())
                        .as(id)
                        .anyMatch(outline -> path(outline).contains(point.x(), point.y())));
    }

    @Test
    void theMiddleOfAStateIsInIt() {
        assertThat(Arrays.stream(State.values()).filter(state -> atlas.outline(state).isPresent())).hasSize(51);
        atlas.middles()
                .forEach((key, point) -> assertThat(
                        path(Objects.requireNonNull(atlas.outlines().get(key))).contains(point.x(), point.y()))
                        .as(key)
                        .isTrue());
    }

    @Test
    void aCaseWithoutADistrictIsSomewhereInItsState() {
        Match match = SampleCases.find(CaseQuery.ALL).matches().getFirst();
        assertThat(atlas.spot(match.summary())).hasValueSatisfying(spot -> {
            assertThat(spot.exact()).isFalse();
            assertThat(spot.point()).isEqualTo(atlas.middles().get(match.summary().state().key()));
        });
    }

    private static SVGPath path(String outline) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        return path;
    }
}
