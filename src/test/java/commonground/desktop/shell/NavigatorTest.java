package commonground.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class NavigatorTest {

    private static final Place FINDER = new Place.Finder();
    private static final Place READER = new Place.Reader("alder");
    private static final Place COMPARING = new Place.Comparing(ComparisonPlan.of(List.of("alder", "birch")));

    private final Navigator navigator = new Navigator(place -> new BlankScreen());

    @Test
    void goesBackAndForthThroughTheSameScreens() {
        navigator.go(FINDER);
        Screen finder = screen();
        navigator.go(READER);
        Screen reader = screen();

        navigator.back();
        assertThat(place()).isEqualTo(FINDER);
        assertThat(screen()).isSameAs(finder);
        assertThat(navigator.canGoBackProperty().get()).isFalse();

        navigator.forward();
        assertThat(screen()).isSameAs(reader);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void staysAtBothEnds() {
        navigator.go(FINDER);
        navigator.back();
        navigator.forward();
        assertThat(place()).isEqualTo(FINDER);
    }

    @Test
    void aNewWayForgetsTheOldOne() {
        navigator.go(FINDER);
        navigator.go(READER);
        navigator.back();
        navigator.go(COMPARING);
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
        navigator.back();
        assertThat(place()).isEqualTo(FINDER);
    }

    @Test
    void goingToWhereOneCameFromIsGoingBack() {
        navigator.go(FINDER);
        Screen finder = screen();
        navigator.go(READER);
        navigator.go(FINDER);
        assertThat(screen()).isSameAs(finder);
        assertThat(navigator.canGoForwardProperty().get()).isTrue();
    }

    @Test
    void aScreenCanBecomeAnotherPlace() {
        navigator.go(COMPARING);
        Screen comparing = screen();
        Place three = new Place.Comparing(ComparisonPlan.of(List.of("alder", "birch", "cedar")));
        navigator.becomes(three);
        assertThat(place()).isEqualTo(three);
        assertThat(screen()).isSameAs(comparing);
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void forgetsTheOldestOfManyVisits() {
        IntStream.rangeClosed(1, Navigator.MOST_VISITS + 5)
                .forEach(number -> navigator.go(new Place.Reader("case-" + number)));
        IntStream.rangeClosed(1, Navigator.MOST_VISITS).forEach(number -> navigator.back());
        assertThat(place()).isEqualTo(new Place.Reader("case-6"));
    }

    private Place place() {
        return navigator.currentProperty().get().place();
    }

    private Screen screen() {
        return navigator.currentProperty().get().screen();
    }

    private static final class BlankScreen implements Screen {

        @Override
        public Parent root() {
            throw new AssertionError("nobody looks");
        }

        @Override
        public ObservableValue<String> title() {
            return new ReadOnlyStringWrapper("");
        }
    }
}
