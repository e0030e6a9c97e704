package commonground.offline;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Makes a test fail in which anything reached for the network, whoever caught that. Registered for every test by
 * {@code junit-platform.properties}.
 */
public final class OfflineTests implements AfterEachCallback, AfterAllCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check();
    }

    private static void check() {
        List<NetworkUsed> attempts = Attempts.take();
        if (!attempts.isEmpty()) {
            NetworkUsed first = attempts.getFirst();
            attempts.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
