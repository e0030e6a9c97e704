package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");

    @Test
    void linuxNeedsADisplay() {
        assertThat(Display.of("Linux", Map.of(), name -> true)).isEqualTo(Display.NO_DISPLAY);
        assertThat(Display.of("Linux", Map.of("DISPLAY", ""), name -> true)).isEqualTo(Display.NO_DISPLAY);
        assertThat(Display.of("Linux", X11, name -> true)).isEqualTo(Display.READY);
        assertThat(Display.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), name -> true)).isEqualTo(Display.READY);
    }

    @Test
    void linuxNeedsGtk3() {
        assertThat(Display.of("Linux", X11, name -> !name.contains("gtk-3"))).isEqualTo(Display.NO_GTK);
    }

    @Test
    void otherSystemsAlwaysHaveADisplay() {
        assertThat(Display.of("Mac OS X", Map.of(), name -> false)).isEqualTo(Display.READY);
        assertThat(Display.of("Windows 11", Map.of(), name -> false)).isEqualTo(Display.READY);
    }
}
