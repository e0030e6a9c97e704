package commonground.cli.reference;

import commonground.cases.PartialDate;
import commonground.cases.Source;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Sources in the tagged format of Research Information Systems: a tag, two spaces, a hyphen, a space; lines end CR LF. */
public final class Ris {

    private static final String END = "\r\n";

    private final Words words;

    /** @param words name the kinds of works */
    public Ris(Words words) {
        this.words = words;
    }

    /** One record a source, in their order. */
    public String write(List<Source> sources) {
        return sources.stream().map(this::entry).collect(Collectors.joining(END));
    }

    private String entry(Source source) {
        StringBuilder entry = new StringBuilder();
        tag(entry, "TY", type(source.type()));
        tag(entry, "ID", source.id());
        tag(entry, "TI", source.title());
        source.authors().forEach(name -> tag(entry, "AU", author(name)));
        tag(entry, isPeriodical(source.type()) ? "T2" : "PB", source.publisher());
        if (source.date() != null) {
            tag(entry, "PY", "%04d".formatted(source.date().year()));
            tag(entry, "DA", date(source.date()));
        }
        tag(entry, "M3", words.label(source.type()));
        tag(entry, "UR", source.url());
        return entry.append("ER  - ").append(END).toString();
    }

    private static void tag(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(name).append("  - ").append(value.replaceAll("\\p{Cntrl}+", " ")).append(END);
        }
    }

    private static String type(Source.Type type) {
        return switch (type) {
            case REPORT -> "RPRT";
            case ARTICLE -> "MGZN";
            case NEWS -> "NEWS";
            case PAPER -> "UNPB";
            case BOOK_CHAPTER -> "CHAP";
            case WEB_PAGE -> "ELEC";
            case CONTRACT, PRESS_RELEASE -> "GEN";
        };
    }

    private static boolean isPeriodical(Source.Type type) {
        return type == Source.Type.ARTICLE || type == Source.Type.NEWS;
    }

    private static String author(String name) {
        return switch (Author.of(name)) {
            case Author.Body(String body) -> body;
            case Author.Person(String family, String given, String suffix) -> family + ", " + given
                    + (suffix.isEmpty() ? "" : ", " + suffix);
        };
    }

    /** Year, month and day between slashes, what is not known left out. */
    private static String date(PartialDate date) {
        return "%04d/%s/%s/".formatted(date.year(), part(date.month()), part(date.day()));
    }

    private static String part(int number) {
        return number == 0 ? "" : "%02d".formatted(number);
    }
}
