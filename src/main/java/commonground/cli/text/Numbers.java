package commonground.cli.text;

import commonground.words.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** Says numbers with what they count. */
final class Numbers {

    private static final int DECIMALS = 9;

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /** @param of the base of a percentage, else empty */
    String say(BigDecimal value, String unit, String of) {
        String number = plain(value);
        if (unit.equals("%")) {
            return of.isEmpty() ? words.say("number.percent", number) : words.say("number.percent-of", number, of);
        }
        return unit.isEmpty() ? number : words.say("number.unit", number, unit);
    }

    String plain(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
