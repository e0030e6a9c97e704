package commonground.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Takes sockets away before the first test is looked at, and reports what was tried after the last one ended. */
public final class OfflineRun implements LauncherSessionListener {

    @Override
    @SuppressWarnings("deprecation")
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Socket.setSocketImplFactory(() -> {
                throw Attempts.refuse("a socket");
            });
            ServerSocket.setSocketFactory(() -> {
                throw Attempts.refuse("a server's socket");
            });
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw Attempts.refuse("a datagram socket");
            });
        } catch (IOException taken) {
            throw new UncheckedIOException("Another has taken the sockets in hand", taken);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        List<NetworkUsed> late = Attempts.take();
        if (!late.isEmpty()) {
            throw late.getFirst();
        }
    }
}
