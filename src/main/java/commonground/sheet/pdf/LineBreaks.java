package commonground.sheet.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines where the renderer would, except after an apostrophe within a word and within 2009-10. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int place = breaks.next();
        while (place != BreakIterator.DONE && isWithinAWord(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean isWithinAWord(int place) {
        if (place < 2 || place >= text.length()) {
            return false;
        }
        char before = text.charAt(place - 1);
        return (before == '’' && Character.isLetter(text.charAt(place)))
                || (before == '-' && Character.isDigit(text.charAt(place - 2))
                        && Character.isDigit(text.charAt(place)));
    }
}
