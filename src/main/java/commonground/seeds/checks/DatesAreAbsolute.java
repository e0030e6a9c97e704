package commonground.seeds.checks;

import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;
import commonground.seeds.yaml.SeedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No text says when something was by the day on which it was written: it would be wrong on the day on which it is read.
 * "The last year of the contract", "the next year" and "the school year that followed" are counted from what the text
 * tells and may stand.
 */
final class DatesAreAbsolute implements Check {

    private static final String UNIT =
            "(school |budget |fiscal )?(year|term|semester|season|spring|summer|autumn|fall|winter|month|week|decade)";
    private static final String SOME = "(few |couple of |several |two |three |four |five |six |ten |\\d+ )?";

    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(" + String.join("|",
            "recently|lately|nowadays|currently|presently|today|yesterday|tomorrow|tonight|the current|at present",
            "at the moment|these days|to date|so far(?! as)|until now|up to now|by now|as of now|right now|just now",
            "in recent " + UNIT + "s", UNIT + "s? ago|days ago", "this " + UNIT,
            "the (past|coming) " + SOME + UNIT + "s?",
            "(in|over|during|for|within) the (last|next) " + SOME + UNIT + "s?\\b(?! of)",
            "(?<!\\b(the|his|her|its|their|no)\\s)(?<!['\u2019]s?\\s)(last|next) " + UNIT, "(?-i:now)",
            "(?<![\\w,;]\\s)(?-i:Now)") + ")\\b");

    @Override
    public void check(Pack pack, Notes notes) {
        notes.ourTexts().forEach(text -> check(text, notes));
    }

    private static void check(SeedText text, Notes notes) {
        Matcher relative = RELATIVE.matcher(text.text());
        if (relative.find()) {
            notes.problem(text,
                    "'%s' depends on when it is read; write the year or the date, such as 2013 or 'in November 2013'"
                            .formatted(relative.group()));
        }
    }
}
