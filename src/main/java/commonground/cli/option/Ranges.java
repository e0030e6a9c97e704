package commonground.cli.option;

import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.library.CaseQuery;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 5000-50000}, {@code 5000-} (at least), {@code -50000} (at most) and {@code 2009} (just that). */
final class Ranges {

    private static final Pattern FORM = Pattern.compile("(\\d{0,9})(?:\\s*([-–])\\s*(\\d{0,9}))?");

    private Ranges() {}

    /** @throws commonground.cli.run.Refusal if the text has another form or its ends are the wrong way round */
    static CaseQuery.Range parse(Invocation invocation, String option, String typed) {
        Matcher matcher = FORM.matcher(typed.strip().replace(",", ""));
        if (!matcher.matches() || !typed.matches(".*\\d.*")) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.range", option, typed);
        }
        int least = number(matcher.group(1), 0);
        int most = matcher.group(2) == null ? least : number(matcher.group(3), Integer.MAX_VALUE);
        if (least > most) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.range.reversed", option, typed);
        }
        return new CaseQuery.Range(least, most);
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
