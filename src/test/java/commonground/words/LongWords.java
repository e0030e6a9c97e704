package commonground.words;

import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** A language that nobody speaks: English with every vowel twice, about 40 % longer, as translations can be. */
public final class LongWords {

    /** The language, once it is written. */
    public static final Locale LOCALE = Locale.of("qps");

    private static final String VOWELS = "aeiouAEIOU";

    private LongWords() {}

    /** Writes its bundles beside the tests' classes, where {@link Words} finds them. */
    public static void write() throws IOException {
        Path folder = tests().resolve("commonground/words");
        for (String part : Bundles.parts()) {
            Properties longer = new Properties();
            for (Map.Entry<String, String> message : Bundles.read(part).entrySet()) {
                if (Bundles.isSaid(message.getKey())) {
                    longer.setProperty(message.getKey(), lengthened(message.getValue()));
                }
            }
            try (Writer writer = Files.newBufferedWriter(folder.resolve(part + "_" + LOCALE + ".properties"))) {
                longer.store(writer, null);
            }
        }
    }

    private static Path tests() {
        try {
            return Path.of(LongWords.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The message with its vowels doubled; what stands in braces is left as it is. */
    private static String lengthened(String message) {
        StringBuilder longer = new StringBuilder();
        int depth = 0;
        for (int place = 0; place < message.length(); place++) {
            char letter = message.charAt(place);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            longer.append(letter);
            if (depth == 0 && VOWELS.indexOf(letter) >= 0) {
                longer.append(Character.toLowerCase(letter));
            }
        }
        return longer.toString();
    }
}
