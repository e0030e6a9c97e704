package commonground.words;

import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import commonground.cases.Voice;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one part of the app in one language: its own bundle, and behind it the bundle {@code shared}, which
 * names the values of the model. Messages follow {@link MessageFormat}.
 */
public final class Words {

    private static final String FOLDER = "commonground.words.";

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle shared;
    /** Reading a message's pattern takes longer than filling it. */
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

    /**
     * @param part the bundle's name, such as {@code sheet}
     * @throws MissingResourceException if there is no such bundle
     */
    public Words(String part, Locale locale) {
        this.locale = locale;
        this.own = bundle(part);
        this.shared = bundle("shared");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(FOLDER + name, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language in which these words are. */
    public Locale locale() {
        return locale;
    }

    /** The part's own bundle, for FXML. */
    public ResourceBundle bundle() {
        return own;
    }

    /**
     * A message with its arguments filled in.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public String say(String key, Object... arguments) {
        String pattern = pattern(key);
        if (isPlain(pattern)) {
            return pattern;
        }
        MessageFormat message = read.computeIfAbsent(key, asked -> new MessageFormat(pattern, locale));
        synchronized (message) {
            return message.format(arguments);
        }
    }

    private String pattern(String key) {
        return own.containsKey(key) ? own.getString(key) : shared.getString(key);
    }

    /** Most messages stand as they are: a format would take longer to read them than anything else to show them. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    /** The words for a value of the model, such as "in place" for {@code Status.Value.IN_PLACE}. */
    public String label(Keyed value) {
        return say(prefix(value) + "." + value.key());
    }

    /** The capital letter that stands for a voice wherever there is no room for a word, in colour or without. */
    public String letter(Voice voice) {
        return say("voice-letter." + voice.key());
    }

    /** A day in full, such as "October 13, 2009". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** A date as finely as it is known: "2009", "October 2009" or "October 13, 2009". */
    public String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(locale)
                        .format(YearMonth.of(date.year(), date.month()))
                : date(LocalDate.of(date.year(), date.month(), date.day()));
    }

    private static String prefix(Keyed value) {
        String path = value.getClass().getName().substring(value.getClass().getPackageName().length() + 1);
        return path.replace("$", "-").toLowerCase(Locale.ROOT);
    }
}
