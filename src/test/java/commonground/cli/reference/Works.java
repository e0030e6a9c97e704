package commonground.cli.reference;

import commonground.cases.PartialDate;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up works with everything that a reference format must escape or leave out. */
final class Works {

    private Works() {}

    static List<Source> all() {
        return List.of(
                work("study-2011", "100% of $5 & more: {what} it_costs #1 ~ a^b \\ c",
                        List.of("Saul A. Rubinstein", "Ohio General Assembly"), "Example & House",
                        new PartialDate(2011, 2, 15), Source.Type.REPORT, "https://example.org/a?x=1&y={z}%20#c"),
                work("news-2009", "Teachers Approve Deal", List.of(), "Example Post", new PartialDate(2009, 10, 0),
                        Source.Type.NEWS, "https://example.org/news"),
                work("agreement", "Agreement", List.of("John DeStefano Jr."), "", null, Source.Type.CONTRACT, ""),
                work("chapter", "A chapter", List.of("Daniel de Vise"), "House", PartialDate.ofYear(1999),
                        Source.Type.BOOK_CHAPTER, ""));
    }

    static Source work(String id, String title, List<String> authors, String publisher, @Nullable PartialDate date,
            Source.Type type, String url) {
        return new Source(id, title, authors, publisher, date, type, url, Source.Reading.FULL, "", Voice.RESEARCH,
                Rung.STUDY, "");
    }
}
