package commonground.districts;

import commonground.words.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what districts are like, and why one is near another. */
public final class NearnessWords {

    /** Up to this ratio two enrollments count as about the same. */
    private static final double SAME = 1.1;
    private static final double SOMEWHAT = 1.35;
    private static final double HALF_MORE = 1.75;
    private static final double TWICE = 2.5;
    /** In percentage points; less rounds to none. */
    private static final double LEAST_POINTS = 0.5;

    private final Words words;

    /** @param words of any part */
    public NearnessWords(Words words) {
        this.words = words;
    }

    /** Such as "New Haven, Connecticut · 18,966 students". */
    public String about(District district) {
        String state = district.state().fullName();
        return String.join(joiner(),
                district.city().isEmpty() ? state : words.say("district.place", district.city(), state),
                students(district.profile()));
    }

    /** Such as "18,966 students · midsize city · 29.8% of children in poverty"; what is not stated is said. */
    public String of(Profile profile) {
        return String.join(joiner(), students(profile), locale(profile), poverty(profile));
    }

    /**
     * Why a district is near or far, such as "about twice as many students (88,258 against 41,000), also a large city".
     * What the own district does not state is passed over; what the other does not state is said.
     */
    public String reason(Profile own, Profile its, Nearness nearness) {
        return Stream.of(size(own, its, nearness.sizeRatio()), place(own, its), points(own, its, nearness))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.say("near.joiner")));
    }

    /**
     * What a case study itself says of its size, such as "in the case study: 21,725 students (2015)".
     *
     * @param year that the number is of
     */
    public String inCase(@Nullable Integer students, @Nullable Integer year) {
        if (students == null) {
            return words.say("near.in-case.unstated");
        }
        return year == null
                ? words.say("near.in-case.undated", students)
                : words.say("near.in-case", students, year.toString());
    }

    private String joiner() {
        return words.say("district.joiner");
    }

    private String students(Profile profile) {
        return profile.students() == null
                ? words.say("district.students.unstated")
                : words.say("district.students", profile.students());
    }

    private String locale(Profile profile) {
        return profile.locale() == null ? words.say("district.locale.unstated") : words.label(profile.locale());
    }

    private String poverty(Profile profile) {
        Double poverty = profile.poverty();
        return poverty == null ? words.say("district.poverty.unstated") : words.say("district.poverty", poverty);
    }

    private Optional<String> size(Profile own, Profile its, @Nullable Double ratio) {
        if (own.students() == null) {
            return Optional.empty();
        }
        if (ratio == null) {
            return Optional.of(words.say("district.students.unstated"));
        }
        double times = Math.max(ratio, 1 / ratio);
        return Optional.of(words.say("near.students." + (ratio < 1 ? fewer(times) : more(times)),
                Objects.requireNonNull(its.students()), own.students(), Math.round(times)));
    }

    private static String more(double times) {
        if (times < SAME) {
            return "same";
        }
        if (times < SOMEWHAT) {
            return "more";
        }
        if (times < HALF_MORE) {
            return "half-more";
        }
        return times < TWICE ? "twice" : "times";
    }

    private static String fewer(double times) {
        if (times < SAME) {
            return "same";
        }
        if (times < SOMEWHAT) {
            return "fewer";
        }
        if (times < HALF_MORE) {
            return "two-thirds";
        }
        return times < TWICE ? "half" : "part";
    }

    private Optional<String> place(Profile own, Profile its) {
        NcesLocale ours = own.locale();
        NcesLocale theirs = its.locale();
        if (ours == null) {
            return Optional.empty();
        }
        if (theirs == null) {
            return Optional.of(words.say("district.locale.unstated"));
        }
        return Optional.of(ours == theirs
                ? words.say("near.locale.same", words.label(theirs))
                : words.say("near.locale.other", words.label(theirs), words.label(ours)));
    }

    private Optional<String> points(Profile own, Profile its, Nearness nearness) {
        if (own.poverty() == null) {
            return Optional.empty();
        }
        Double points = nearness.povertyPoints();
        if (points == null) {
            return Optional.of(words.say("district.poverty.unstated"));
        }
        return Optional.of(words.say("near.poverty." + direction(points), Objects.requireNonNull(its.poverty()),
                own.poverty(), Math.round(Math.abs(points))));
    }

    private static String direction(double points) {
        if (Math.abs(points) < LEAST_POINTS) {
            return "same";
        }
        return points > 0 ? "higher" : "lower";
    }
}
