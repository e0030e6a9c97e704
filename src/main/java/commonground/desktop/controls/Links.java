package commonground.desktop.controls;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Consumer;

/** Hands an address to the system's browser, when the user asks for it. The app itself opens no connection. */
public final class Links {

    private final Consumer<String> browser;

    /**
     * Links for one browser.
     *
     * @param browser shows an address
     */
    public Links(Consumer<String> browser) {
        this.browser = browser;
    }

    /** Whether an address is one that a browser may be given: {@code http} or {@code https} with a host. */
    public static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() != null && Set.of("http", "https").contains(uri.getScheme())
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Opens an address; one that is not of the web is left alone. */
    public void open(String address) {
        if (isWeb(address)) {
            browser.accept(address);
        }
    }
}
