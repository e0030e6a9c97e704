package commonground.offline;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Resolves no host name, not even this machine's own. The JDK finds it as a service. */
public final class NoNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver();
    }

    @Override
    public String name() {
        return "none";
    }

    private static final class Resolver implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            throw Attempts.refuse("the address of " + host);
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw Attempts.refuse("the name of an address");
        }
    }
}
