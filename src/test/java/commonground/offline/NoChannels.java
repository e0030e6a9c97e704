package commonground.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to a network, and so no HTTP client. The JDK finds it as a service. */
public final class NoChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw Attempts.refuse("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw Attempts.refuse("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw Attempts.refuse("a pipe, which on some systems is a pair of sockets");
    }

    @Override
    public AbstractSelector openSelector() {
        throw Attempts.refuse("a selector of channels");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw Attempts.refuse("a server's channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw Attempts.refuse("a channel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
        throw Attempts.refuse("a server's channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) {
        throw Attempts.refuse("a channel");
    }
}
