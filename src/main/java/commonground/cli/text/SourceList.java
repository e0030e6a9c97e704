package commonground.cli.text;

import commonground.cases.Source;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources with all that is needed to find and to weigh them. */
public final class SourceList {

    private final Page page;
    private final Words words;

    public SourceList(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Shows sources under their numbers, from 1. */
    public void showNumbered(List<Source> sources) {
        int widest = String.valueOf(sources.size()).length() + 2;
        for (int at = 0; at < sources.size(); at++) {
            String number = "[" + (at + 1) + "]";
            show(" ".repeat(widest - number.length()) + number + " ", sources.get(at));
        }
    }

    /** Shows sources under their ids. */
    public void showById(List<Source> sources) {
        for (Source source : sources) {
            page.text(0, page.strong(source.id()));
            show("  ", source);
        }
    }

    private void show(String head, Source source) {
        page.hanging(0, head, reference(source));
        String margin = " ".repeat(Wrap.width(head));
        page.hanging(0, margin, words.say("source.weight", words.label(source.voice()), words.letter(source.voice()),
                words.label(source.rung()), words.label(source.reading())));
        if (!source.url().isEmpty()) {
            page.hanging(0, margin, source.url());
        }
    }

    private String reference(Source source) {
        String date = source.date() == null ? words.say("undated") : words.date(source.date());
        return reference(listed(source.authors()), source.title(), source.publisher(), date);
    }

    /** A reference as one run of text; what is empty is left out. */
    static String reference(String authors, String title, String publisher, String date) {
        return Stream.of(sentence(authors), sentence(title),
                publisher.isEmpty() ? sentence(date) : sentence(publisher + ", " + date))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        return text.isEmpty() || text.matches("(?s).*[.?!…]") ? text : text + ".";
    }

    private String listed(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }
}
