package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationsTest {

    private static final Path HOME = Path.of("home");

    @Test
    void linuxFollowsXdg() {
        assertThat(Locations.data("Linux", HOME, Map.of())).isEqualTo(Path.of("home/.local/share/commonground"));
        assertThat(Locations.data("Linux", HOME, Map.of("XDG_DATA_HOME", "xdg")))
                .isEqualTo(Path.of("xdg/commonground"));
    }

    @Test
    void macKeepsItInApplicationSupport() {
        assertThat(Locations.data("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of("home/Library/Application Support/Common Ground"));
    }

    @Test
    void windowsKeepsItInAppData() {
        assertThat(Locations.data("Windows 11", HOME, Map.of("APPDATA", "roaming")))
                .isEqualTo(Path.of("roaming/Common Ground"));
        assertThat(Locations.data("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of("home/AppData/Roaming/Common Ground"));
    }
}
