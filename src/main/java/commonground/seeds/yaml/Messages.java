package commonground.seeds.yaml;

import java.util.Collection;

/** The sentences that several problems share. */
final class Messages {

    private Messages() {
    }

    /** There is no such thing; the nearest, if one is near; what is allowed. */
    static String unknown(String kind, String given, Collection<String> known, String allowed) {
        return "there is no %s '%s'; %s: %s".formatted(kind, given,
                Nearest.to(given, known).map("did you mean '%s'? Allowed"::formatted).orElse("allowed"), allowed);
    }

    /** All words, or where they would be if there were any. */
    static String listed(Collection<String> words, String home) {
        return words.isEmpty() ? "none yet, see " + home : String.join(", ", words);
    }
}
