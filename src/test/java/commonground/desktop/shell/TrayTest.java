package commonground.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import org.junit.jupiter.api.Test;

class TrayTest {

    private final Tray tray = new Tray();

    @Test
    void takesACaseInAndOutAgain() {
        tray.toggle(pick(1));
        assertThat(tray.holds("case-1")).isTrue();
        tray.toggle(pick(1));
        assertThat(tray.holds("case-1")).isFalse();
    }

    @Test
    void comparesFromTwoOnInTheOrderOfChoice() {
        BooleanBinding canCompare = tray.canCompare();
        tray.toggle(pick(2));
        assertThat(canCompare.get()).isFalse();
        tray.toggle(pick(1));
        assertThat(canCompare.get()).isTrue();
        assertThat(tray.plan()).isEqualTo(ComparisonPlan.of(List.of("case-2", "case-1")));
    }

    @Test
    void takesNoMoreThanFitBesideEachOther() {
        IntStream.rangeClosed(1, ComparisonPlan.MOST + 1).mapToObj(TrayTest::pick).forEach(tray::toggle);
        assertThat(tray.isFull()).isTrue();
        assertThat(tray.picks()).hasSize(ComparisonPlan.MOST).doesNotContain(pick(ComparisonPlan.MOST + 1));
    }

    private static Tray.Pick pick(int number) {
        return new Tray.Pick("case-" + number, "Case " + number);
    }
}
