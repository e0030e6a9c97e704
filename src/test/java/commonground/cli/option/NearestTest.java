package commonground.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> THEMES = List.of("evaluation", "compensation", "trust-building", "list");

    @ParameterizedTest
    @CsvSource({"evalution, evaluation", "Evaluatoin, evaluation", "compensaton, compensation", "lst, list"})
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, THEMES)).contains(meant);
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(Nearest.to("weather", THEMES)).isEmpty();
        assertThat(Nearest.to("", THEMES)).isEmpty();
    }
}
