package commonground.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceBarsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 2", "6, 3", "10, 4", "200, 4"})
    void moreFindingsFillMoreBars(int findings, int bars) {
        assertThat(EvidenceBars.filled(findings)).isEqualTo(bars);
    }
}
