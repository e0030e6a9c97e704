package commonground.desktop.likemine;

import commonground.cases.Keyed;
import commonground.districts.District;
import commonground.districts.Districts;
import commonground.districts.NcesLocale;
import commonground.districts.Profile;
import commonground.sheet.OurDistrict;
import commonground.words.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the own district.
 *
 * @param district {@code null} where it was not picked from the list
 * @param profile  what the cases are compared by
 */
record Own(@Nullable District district, Profile profile) {

    /** Before the user has said anything. */
    static final Own UNKNOWN = new Own(null, Profile.of(null, null, null));

    private static final Pattern TYPED = Pattern.compile("(\\d{0,8})/([a-z-]*)/(\\d{0,3}(?:\\.\\d{1,9})?)");

    static Own of(District district) {
        return new Own(district, district.profile());
    }

    static Own typed(Profile profile) {
        return new Own(null, profile);
    }

    /** Whether there is nothing to compare by. */
    boolean isUnknown() {
        return profile.students() == null && profile.locale() == null && profile.poverty() == null;
    }

    /** What a sheet says of it. */
    OurDistrict onSheet(Words words) {
        return district == null ? OurDistrict.typed(profile, words) : OurDistrict.of(district, words);
    }

    /** A line for the notebook that {@link #read} understands: the district's number, or what was typed. */
    String written() {
        return district != null
                ? district.lea()
                : "%s/%s/%s".formatted(Objects.toString(profile.students(), ""),
                        profile.locale() == null ? "" : profile.locale().key(),
                        Objects.toString(profile.poverty(), ""));
    }

    /** What a line says; empty if it says nothing, or names a district that is not in the table any more. */
    static Optional<Own> read(String line, Districts districts) {
        Matcher typed = TYPED.matcher(line);
        return typed.matches()
                ? Optional.of(typed(Profile.of(
                        typed.group(1).isEmpty() ? null : Integer.valueOf(typed.group(1)),
                        Keyed.find(NcesLocale.class, typed.group(2)).orElse(null),
                        typed.group(3).isEmpty() ? null : Double.valueOf(typed.group(3)))))
                : districts.district(line).map(Own::of);
    }
}
