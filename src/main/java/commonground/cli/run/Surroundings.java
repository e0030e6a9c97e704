package commonground.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the program finds when it starts.
 *
 * @param casebook      the pack that ships with it
 * @param dataDirectory where the user's packs and notebook are
 * @param version       of the program, such as {@code 2026.1.0}; read when it is asked for
 * @param locale        the user's language
 * @param terminal      where text is read
 * @param today         the date that sheets bear
 */
public record Surroundings(
        Path casebook,
        Path dataDirectory,
        Supplier<String> version,
        Locale locale,
        Terminal terminal,
        Supplier<LocalDate> today) {

    /** The same with another data directory. */
    public Surroundings withDataDirectory(Path directory) {
        return new Surroundings(casebook, directory, version, locale, terminal, today);
    }

    /** The same in another language. */
    public Surroundings withLocale(Locale language) {
        return new Surroundings(casebook, dataDirectory, version, language, terminal, today);
    }
}
