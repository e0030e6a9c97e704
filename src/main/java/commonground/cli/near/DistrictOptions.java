package commonground.cli.near;

import commonground.cli.option.Vocabulary;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import commonground.districts.District;
import commonground.districts.Districts;
import commonground.districts.NcesLocale;
import commonground.districts.NearnessWords;
import commonground.districts.Profile;
import commonground.cases.Keyed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name or describe a district. */
public final class DistrictOptions {

    private static final int LISTED = 20;
    private static final int MOST_PERCENT = 100;

    @Option(names = "--lea", paramLabel = "NUMBER", descriptionKey = "option.lea", order = 1)
    private @Nullable String lea;

    @Option(names = "--students", paramLabel = "NUMBER", descriptionKey = "option.own-students", order = 2)
    private @Nullable String students;

    @Option(names = "--locale", paramLabel = "LOCALE", descriptionKey = "option.locale", order = 3)
    private @Nullable String locale;

    @Option(names = "--poverty", paramLabel = "PERCENT", descriptionKey = "option.poverty", order = 4)
    private @Nullable String poverty;

    /**
     * The district that these options and some words ask for.
     *
     * @throws Refusal if they ask for none, for several, or for one in two ways
     */
    public Asked resolve(Invocation invocation, Districts districts, List<String> typed) {
        String name = String.join(" ", typed).strip();
        boolean described = Stream.of(students, locale, poverty).anyMatch(value -> value != null);
        long ways = Stream.of(!name.isEmpty(), lea != null, described).filter(way -> way).count();
        if (ways != 1) {
            throw invocation.refusal(ExitCode.USAGE, ways == 0 ? "wrong.district.none" : "wrong.district.both");
        }
        if (described) {
            return new Asked(null, profile(invocation));
        }
        return Asked.of(lea == null
                ? named(invocation, districts, name)
                : districts.district(lea)
                        .orElseThrow(() -> invocation.refusal(ExitCode.USAGE, "wrong.lea", String.valueOf(lea))));
    }

    private static District named(Invocation invocation, Districts districts, String name) {
        List<District> found = districts.named(name, LISTED + 1);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw invocation.refusal(ExitCode.NOTHING, "wrong.district", name);
        }
        List<District> exact = found.stream().filter(district -> district.name().equalsIgnoreCase(name)).toList();
        if (exact.size() == 1) {
            return exact.getFirst();
        }
        throw new Refusal(ExitCode.USAGE, several(invocation, name, found));
    }

    private static String several(Invocation invocation, String name, List<District> found) {
        NearnessWords nearnessWords = new NearnessWords(invocation.words());
        String list = found.stream()
                .limit(LISTED)
                .map(district -> invocation.words()
                        .say("nearest.choice", district.lea(), district.name(), nearnessWords.about(district)))
                .collect(Collectors.joining(System.lineSeparator()));
        String key = found.size() > LISTED ? "wrong.district.more" : "wrong.district.several";
        return String.join(System.lineSeparator(),
                invocation.words().say(key, name, Math.min(found.size(), LISTED)), list,
                invocation.words().say("wrong.district.choose", found.getFirst().lea()));
    }

    private Profile profile(Invocation invocation) {
        return Profile.of(students == null ? null : wholeNumber(invocation, students),
                locale == null ? null : place(invocation, locale),
                poverty == null ? null : percent(invocation, poverty));
    }

    private static int wholeNumber(Invocation invocation, String typed) {
        String digits = typed.replace(",", "");
        if (!digits.matches("0*[1-9]\\d{0,7}")) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.students", typed);
        }
        return Integer.parseInt(digits);
    }

    private static NcesLocale place(Invocation invocation, String typed) {
        String key = Vocabulary.of(invocation, "--locale", NcesLocale.class).resolve(typed);
        return Keyed.find(NcesLocale.class, key).orElseThrow();
    }

    private static double percent(Invocation invocation, String typed) {
        String number = typed.replace("%", "");
        if (!number.matches("\\d{1,3}(\\.\\d{1,9})?") || Double.parseDouble(number) > MOST_PERCENT) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.poverty", typed);
        }
        return Double.parseDouble(number);
    }
}
