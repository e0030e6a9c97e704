package commonground.seeds.wording;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a page in HTML; good enough to compare words, not to show it. */
final class Html {

    private static final Pattern HIDDEN = Pattern.compile("(?is)<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?)(\\w*)[^>]*>");
    private static final Pattern INLINE = Pattern.compile("(?i)a|abbr|b|cite|em|font|i|q|small|span|strong|sub|sup|u");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|\\w{1,10});");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ", "rsquo", "\u2019", "lsquo", "\u2018", "ndash", "\u2013", "mdash", "\u2014");

    private Html() {}

    /** The text without tags, scripts and entities. */
    static String text(String page) {
        String seen = HIDDEN.matcher(page).replaceAll(" ");
        String plain = TAG.matcher(seen).replaceAll(tag -> INLINE.matcher(tag.group(2)).matches() ? "" : " ");
        return ENTITY.matcher(plain).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, " ");
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
}
