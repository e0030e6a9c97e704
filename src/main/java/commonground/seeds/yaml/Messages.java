package commonground.seeds.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that several problems share. */
final class Messages {

    private static final int MOST_LISTED = 40;
    private static final int FEW = 5;

    private Messages() {}

    /**
     * Adds to a complaint the word that was probably meant and those that are allowed.
     *
     * @param home where the allowed words are written
     */
    static String withAllowed(String complaint, String given, Collection<String> allowed, String home) {
        String near = Nearest.to(given, allowed).map("did you mean '%s'? Allowed"::formatted).orElse("allowed");
        return "%s; %s: %s".formatted(complaint, near, listed(List.copyOf(allowed), home));
    }

    private static String listed(List<String> words, String home) {
        if (words.isEmpty()) {
            return "nothing yet, see " + home;
        }
        return words.size() <= MOST_LISTED
                ? String.join(", ", words)
                : words.stream().limit(FEW).collect(Collectors.joining(", ", "", ", and more in " + home));
    }
}
