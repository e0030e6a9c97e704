package commonground.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Every way to the network is closed in this test run, and is not even tried unnoticed. */
class OfflineTest {

    /** Of this machine, so that nobody hears of it even if the guard is broken. */
    private static final String ADDRESS = "http://127.0.0.1:9/";

    static Stream<Arguments> ways() {
        Map<String, ThrowingCallable> ways = Map.ofEntries(
                Map.entry("connect", () -> new Socket(InetAddress.getLoopbackAddress(), 9).close()),
                Map.entry("listen", () -> new ServerSocket(0).close()),
                Map.entry("datagram", () -> new DatagramSocket().close()),
                Map.entry("channel", () -> SocketChannel.open().close()),
                Map.entry("channel of a family", () -> SocketChannel.open(StandardProtocolFamily.INET).close()),
                Map.entry("server's channel", () -> ServerSocketChannel.open().close()),
                Map.entry("datagram channel", () -> DatagramChannel.open().close()),
                Map.entry("asynchronous channel", () -> AsynchronousSocketChannel.open().close()),
                Map.entry("name", () -> InetAddress.getAllByName("district.example")),
                Map.entry("own name", InetAddress::getLocalHost),
                Map.entry("address", () -> URI.create(ADDRESS).toURL().openStream().close()),
                Map.entry("HTTP client", () -> HttpClient.newHttpClient().close()));
        return ways.entrySet().stream().map(way -> Arguments.of(way.getKey(), way.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void isRefusedAndNoticed(String way, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).as(way).hasStackTraceContaining(NetworkUsed.class.getName());
        assertThat(Attempts.take()).isNotEmpty();
    }

    @Test
    void theRendererOfSheetsWouldBeNoticedIfItWereLeftToItself() {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder unlocked = new PdfRendererBuilder()
                .withHtmlContent("<html><body><img src=\"" + ADDRESS + "a.png\" /></body></html>", null)
                .toStream(OutputStream.nullOutputStream());

        assertThatThrownBy(unlocked::run).isInstanceOf(NetworkUsed.class);
        assertThat(Attempts.take()).isNotEmpty();
    }

    @Test
    void anAttemptThatSomebodySwallowedFailsTheTest() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherConfig config = LauncherConfig.builder().enableLauncherSessionListenerAutoRegistration(false).build();

        LauncherFactory.create(config)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(Swallowing.class))
                        .build(), listener);

        assertThat(listener.getSummary().getFailures()).hasSize(1)
                .allSatisfy(failure -> assertThat(failure.getException()).isInstanceOf(NetworkUsed.class));
    }

    /** Run by the test above alone. */
    static class Swallowing {

        @Test
        void looksFineToItsAuthor() {
            assertThat(CompletableFuture.supplyAsync(Swallowing::connected).exceptionally(failure -> false).join())
                    .isFalse();
        }

        private static boolean connected() {
            try (Socket socket = new Socket()) {
                return socket.isBound();
            } catch (IOException failure) {
                return false;
            }
        }
    }
}
