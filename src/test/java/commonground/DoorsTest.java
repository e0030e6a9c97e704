package commonground;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.cli.run.Refusal;
import commonground.cli.run.Surroundings;
import commonground.cli.run.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoorsTest {

    @Test
    void withoutGtkTheProgramFailsAndSaysWhatToInstall() {
        Surroundings here = new Surroundings(Path.of("none.db"), Path.of("none"), "1", Locale.US,
                Terminal.of(Map.of(), false), Clock.systemUTC());
        assertThatThrownBy(() -> new Doors(Display.NO_GTK, System.out).open(here)).isInstanceOf(Refusal.class)
                .hasMessageContaining("libgtk-3-0");
    }
}
