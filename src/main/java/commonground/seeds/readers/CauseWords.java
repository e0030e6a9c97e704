package commonground.seeds.readers;

import commonground.seeds.yaml.SeedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a finding says. That one thing brought about another is a claim, and only a source may make it: words of
 * cause stand in a text only where the key {@code claims_cause} says that the claim is the source's own.
 */
final class CauseWords {

    private static final Pattern CAUSE = Pattern.compile("\\b(led to|caused|because of|resulted in)\\b",
            Pattern.CASE_INSENSITIVE);

    private CauseWords() {}

    static String text(SeedMap map) {
        String text = map.text("text");
        if (!map.flagIfAny("claims_cause")) {
            refuse(map, "text", text, ", or name who claims it and add 'claims_cause: true'");
        }
        return text;
    }

    /** Reads what is our own summary, in which no cause is claimed. */
    static String summary(SeedMap map, String key) {
        String text = map.text(key);
        refuse(map, key, text, "");
        return text;
    }

    private static void refuse(SeedMap map, String key, String text, String orElse) {
        Matcher cause = CAUSE.matcher(text);
        if (cause.find()) {
            map.problem(key, "'%s' claims a cause; write 'after' or 'associated with'%s".formatted(cause.group(),
                    orElse));
        }
    }
}
