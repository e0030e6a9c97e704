package commonground.desktop.controls;

import commonground.cases.Citation;
import commonground.cases.PartialDate;
import commonground.cases.Source;
import commonground.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line where something stands: authors, title, publisher, date, locator, address. */
public final class Reference {

    private final Words words;

    public Reference(Words words) {
        this.words = words;
    }

    /** The whole line, to be copied. */
    public String of(Citation citation) {
        Source source = citation.source();
        return Stream.of(String.join(", ", source.authors()), source.title(), published(source), citation.locator(),
                source.url()).filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
    }

    /** Who published a source, and when. */
    public String published(Source source) {
        return Stream.of(source.publisher(), date(source))
                .filter(part -> !part.isBlank())
                .collect(
                        Collectors.joining(", "));
    }

    private String date(Source source) {
        PartialDate date = source.date();
        return date == null ? words.say("undated") : new Dates(words.locale()).say(date);
    }
}
