package commonground.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the language asked for before the command line is read as a whole: even its help is in that language. */
final class Language {

    private static final String OPTION = "--lang";

    private Language() {}

    static Optional<Locale> asked(List<String> arguments) {
        int end = arguments.contains("--") ? arguments.indexOf("--") : arguments.size();
        List<String> options = arguments.subList(0, end);
        int at = options.indexOf(OPTION);
        if (at >= 0 && at + 1 < options.size()) {
            return Optional.of(spoken(options.get(at + 1)));
        }
        return options.stream()
                .filter(option -> option.startsWith(OPTION + "="))
                .map(option -> spoken(option.substring(OPTION.length() + 1)))
                .findFirst();
    }

    /** Numbers and dates are written as in the United States, where the cases are, unless another country is named. */
    private static Locale spoken(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getCountry().isEmpty()
                ? new Locale.Builder().setLocale(language).setRegion("US").build()
                : language;
    }
}
