package commonground.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void isAsWideAsTheEnvironmentSays() {
        assertThat(Terminal.of(Map.of("COLUMNS", "72"), true).width()).isEqualTo(72);
        assertThat(Terminal.of(Map.of("COLUMNS", "12"), true).width()).isEqualTo(40);
        assertThat(Terminal.of(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(100);
        assertThat(Terminal.of(Map.of(), true).width()).isEqualTo(100);
    }

    @Test
    void emphasisesOnlyWhereItIsWantedAndUnderstood() {
        assertThat(Terminal.of(Map.of(), true).emphasises()).isTrue();
        assertThat(Terminal.of(Map.of(), false).emphasises()).isFalse();
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true).emphasises()).isFalse();
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true).emphasises()).isFalse();
    }
}
