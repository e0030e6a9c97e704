package commonground.desktop.settings;

import commonground.cases.Keyed;
import java.util.Locale;

/** In which language the app speaks. */
public enum Language implements Keyed {
    /** That of the operating system, if the app knows it. */
    SYSTEM,
    /** English. */
    ENGLISH,
    /** Spanish, with numbers and dates as the United States write them. */
    SPANISH;

    private static final Locale IN_SPANISH = Locale.forLanguageTag("es-US");

    /**
     * The locale to speak in.
     *
     * @param asked  the language that the program was started with
     * @param system the operating system's
     * @return {@code asked}, if it is another than the usual one: who names a language on starting means it
     */
    public Locale locale(Locale asked, Locale system) {
        if (!asked.equals(Locale.US)) {
            return asked;
        }
        return switch (this) {
            case SYSTEM -> system.getLanguage().equals(IN_SPANISH.getLanguage()) ? IN_SPANISH : asked;
            case ENGLISH -> Locale.US;
            case SPANISH -> IN_SPANISH;
        };
    }
}
