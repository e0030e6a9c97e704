package commonground.cli.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An author as reference managers want one: a person by family and given name, or a body by its whole name. */
sealed interface Author {

    /** Somebody whose names can be told apart. */
    record Person(String family, String given, String suffix) implements Author {}

    /** An office, association or anybody whose names cannot be told apart. */
    record Body(String name) implements Author {}

    /** Two to four words that begin as personal names do. */
    Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|del|d'\\p{Lu}\\p{L}*|d’\\p{Lu}\\p{L}*)){1,3}");
    /** Bits of names that stay with the family name. */
    Set<String> PARTICLES = Set.of("de", "van", "von", "der", "la", "del", "Van", "Von", "De");
    /** What may follow a family name. */
    Pattern SUFFIX = Pattern.compile("(.*?),? (Jr\\.?|Sr\\.?|II|III|IV)");
    /** Words that no person is called by. */
    Set<String> OFFICES = Set.of("academy", "agency", "assembly", "association", "board", "bureau", "center", "city",
            "coalition", "college", "commission", "committee", "consortium", "corporation", "council", "county",
            "court",
            "department", "district", "education", "federation", "foundation", "fund", "government", "group",
            "institute", "legislature", "league", "network", "office", "organization", "partnership", "press",
            "project", "public", "research", "school", "schools", "service", "services", "society", "state", "task",
            "teachers", "union", "united", "university", "us", "u.s.");

    /** Tells a person from a body by the look of the name; in doubt it is a body, which is always printed as it is. */
    static Author of(String name) {
        String plain = name.replaceAll("\\s*\\([^)]*\\)$", "").strip();
        var suffixed = SUFFIX.matcher(plain);
        String suffix = suffixed.matches() ? suffixed.group(2) : "";
        String names = suffixed.matches() ? suffixed.group(1) : plain;
        return isPerson(names) ? person(List.of(names.split(" ")), suffix) : new Body(plain);
    }

    private static boolean isPerson(String names) {
        return NAMES.matcher(names).matches() && List.of(names.split(" "))
                .stream()
                .noneMatch(word -> OFFICES.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }

    private static Person person(List<String> names, String suffix) {
        int family = names.size() - 1;
        while (family > 1 && PARTICLES.contains(names.get(family - 1))) {
            family--;
        }
        return new Person(String.join(" ", names.subList(family, names.size())),
                String.join(" ", names.subList(0, family)), suffix);
    }
}
