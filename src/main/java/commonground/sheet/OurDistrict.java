package commonground.sheet;

import commonground.districts.District;
import commonground.districts.Profile;
import commonground.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of the reader's own district before she takes the pen; a text is empty where nothing is.
 *
 * @param figures size, kind of place and poverty, each with its year
 * @param source  where the figures are from
 */
public record OurDistrict(String name, String figures, String source) {

    /** Nothing is known. */
    public static final OurDistrict NONE = new OurDistrict("", "", "");

    /**
     * As the national list has it.
     *
     * @param words the bundle {@code sheet}
     */
    public static OurDistrict of(District district, Words words) {
        return new OurDistrict(PlainText.of(district.name()), figures(district.profile(), "our", words),
                words.say("our.source"));
    }

    /**
     * As the user typed it.
     *
     * @param words the bundle {@code sheet}
     */
    public static OurDistrict typed(Profile profile, Words words) {
        String figures = figures(profile, "our.typed", words);
        return figures.isEmpty() ? NONE : new OurDistrict("", figures, words.say("our.typed.source"));
    }

    /** What is not stated is left for the pen. */
    private static String figures(Profile profile, String key, Words words) {
        return Stream.of(profile.students() == null ? "" : words.say(key + ".students", profile.students()),
                profile.locale() == null ? "" : words.say(key + ".locale", words.label(profile.locale())),
                profile.poverty() == null ? "" : words.say(key + ".poverty", profile.poverty()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
