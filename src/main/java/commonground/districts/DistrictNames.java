package commonground.districts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Spells the names of districts, of which some states publish theirs in capitals only. */
final class DistrictNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*");
    private static final Set<String> SMALL = Set.of("AND", "AT", "DE", "FOR", "IN", "OF", "ON", "THE");
    private static final Set<String> ABBREVIATIONS =
            Set.of("CISD", "CSD", "CUSD", "ESD", "II", "III", "ISD", "IV", "JHS", "JT", "MSD", "PK", "RSU", "SAU", "SD",
                    "UFSD", "USD", "CCSD", "AK", "BOCES", "STEM", "KIPP", "US", "UHSD", "UESD");
    /** The federal list cuts names here. */
    private static final int CUT = 60;

    private DistrictNames() {}

    /** @param other another spelling, taken where the first was cut short; may be empty */
    static String of(String name, String other) {
        String whole = name.length() >= CUT && !other.isEmpty() ? other : name;
        return whole.equals(whole.toUpperCase(Locale.ROOT)) ? inSmallLetters(whole) : whole;
    }

    private static String inSmallLetters(String name) {
        return WORD.matcher(name).replaceAll(word -> spelled(word.group(), word.start() == 0));
    }

    private static String spelled(String word, boolean first) {
        if (ABBREVIATIONS.contains(word)) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        return SMALL.contains(word) && !first ? small : word.charAt(0) + small.substring(1);
    }
}
