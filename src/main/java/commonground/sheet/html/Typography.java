package commonground.sheet.html;

/** Sets quotation marks and apostrophes as printers do. */
final class Typography {

    private Typography() {}

    static String of(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('"') < 0) {
            return text;
        }
        StringBuilder set = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            switch (sign) {
                case '\'' -> set.append(opens(text, place) ? '‘' : '’');
                case '"' -> set.append(opens(text, place) ? '“' : '”');
                default -> set.append(sign);
            }
        }
        return set.toString();
    }

    /** A mark opens before a letter or another mark, at the beginning or after a space, dash or bracket. */
    private static boolean opens(String text, int place) {
        boolean before = place == 0 || " ([{-–—/'\"".indexOf(text.charAt(place - 1)) >= 0;
        boolean after = place + 1 < text.length() && (Character.isLetter(text.charAt(place + 1))
                || "'\"(".indexOf(text.charAt(place + 1)) >= 0
                || (text.charAt(place) == '"' && Character.isDigit(text.charAt(place + 1))));
        return before && after;
    }
}
