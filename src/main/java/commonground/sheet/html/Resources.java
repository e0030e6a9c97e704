package commonground.sheet.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Templates and style rules that ship with the program. */
final class Resources {

    private static final String FOLDER = "/commonground/sheet/";

    private Resources() {}

    /** A template that escapes all that it is filled with. */
    static Template template(String name) {
        return Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(text(name));
    }

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Resources.class.getResourceAsStream(FOLDER + name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
