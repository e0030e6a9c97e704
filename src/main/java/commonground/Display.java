package commonground;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on. */
enum Display {
    /** There is one. */
    READY,
    /** There is none. */
    NO_DISPLAY;

    /** Asks this machine. */
    static Display here() {
        return of(System.getProperty("os.name"), System.getenv());
    }

    /** Only Linux can lack a display. */
    static Display of(String system, Map<String, String> environment) {
        boolean lacking = system.toLowerCase(Locale.ROOT).contains("linux")
                && isUnset(environment, "DISPLAY")
                && isUnset(environment, "WAYLAND_DISPLAY");
        return lacking ? NO_DISPLAY : READY;
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }
}
