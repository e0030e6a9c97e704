package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");

    @Test
    void linuxNeedsADisplay() {
        assertThat(Display.of("Linux", Map.of())).isEqualTo(Display.NO_DISPLAY);
        assertThat(Display.of("Linux", Map.of("DISPLAY", ""))).isEqualTo(Display.NO_DISPLAY);
        assertThat(Display.of("Linux", X11)).isEqualTo(Display.READY);
        assertThat(Display.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEqualTo(Display.READY);
    }

    @Test
    void otherSystemsAlwaysHaveADisplay() {
        assertThat(Display.of("Mac OS X", Map.of())).isEqualTo(Display.READY);
        assertThat(Display.of("Windows 11", Map.of())).isEqualTo(Display.READY);
    }
}
