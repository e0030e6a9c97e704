import java.io.IOException;
import java.nio.file.Path;

final class SystemInstaller {
    static Path make(Plan plan, String type) throws IOException { throw new IOException(type); }
}
