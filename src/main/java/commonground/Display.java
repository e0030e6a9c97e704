package commonground;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a window can be opened here. */
enum Display {
    /** It can. */
    READY,
    /** There is no display. */
    NO_DISPLAY,
    /** There is a display, but not the library that draws on it. */
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /** Asks this machine. */
    static Display here() {
        return of(System.getProperty("os.name"), System.getenv(), Display::isInstalled);
    }

    /**
     * Only Linux can lack a display.
     *
     * @param installed whether a shared library of this name can be loaded
     */
    static Display of(String system, Map<String, String> environment, Predicate<String> installed) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return READY;
        }
        if (isUnset(environment, "DISPLAY") && isUnset(environment, "WAYLAND_DISPLAY")) {
            return NO_DISPLAY;
        }
        return installed.test(GTK) ? READY : NO_GTK;
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    @SuppressWarnings("restricted")
    private static boolean isInstalled(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
