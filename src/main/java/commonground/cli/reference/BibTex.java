package commonground.cli.reference;

import commonground.cases.PartialDate;
import commonground.cases.Source;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sources as BibTeX entries, in UTF-8. Fields mean the same to BibTeX and to biblatex. */
public final class BibTex {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private final Words words;

    /** @param words name the kinds of works that BibTeX has no entry type for */
    public BibTex(Words words) {
        this.words = words;
    }

    /** One entry a source, in their order. */
    public String write(List<Source> sources) {
        return sources.stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private String entry(Source source) {
        StringBuilder entry = new StringBuilder("@" + type(source.type()) + "{" + key(source.id()));
        // A second pair of braces keeps the capitals that styles would otherwise lower.
        field(entry, "title", "{" + escape(source.title()) + "}");
        field(entry, "author",
                source.authors().stream().map(BibTex::author).collect(Collectors.joining(" and ")));
        field(entry, publisherField(source.type()), escape(source.publisher()));
        if (source.type() == Source.Type.CONTRACT || source.type() == Source.Type.PRESS_RELEASE) {
            field(entry, "howpublished", escape(words.label(source.type())));
        }
        if (source.date() != null) {
            date(entry, source.date());
        }
        field(entry, "url", address(source.url()));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static void date(StringBuilder entry, PartialDate date) {
        field(entry, "year", String.valueOf(date.year()));
        if (date.month() > 0) {
            entry.append(",\n  month = ").append(MONTHS.get(date.month() - 1));
        }
        field(entry, "day", date.day() > 0 ? String.valueOf(date.day()) : "");
    }

    private static String type(Source.Type type) {
        return switch (type) {
            case REPORT -> "techreport";
            case ARTICLE, NEWS -> "article";
            case BOOK_CHAPTER -> "incollection";
            case CONTRACT, PRESS_RELEASE, PAPER, WEB_PAGE -> "misc";
        };
    }

    private static String publisherField(Source.Type type) {
        return switch (type) {
            case REPORT -> "institution";
            case ARTICLE, NEWS -> "journal";
            case BOOK_CHAPTER, CONTRACT, PRESS_RELEASE, PAPER, WEB_PAGE -> "publisher";
        };
    }

    private static String author(String name) {
        return switch (Author.of(name)) {
            case Author.Body(String body) -> "{" + escape(body) + "}";
            case Author.Person(String family, String given, String suffix) -> escape(family)
                    + (suffix.isEmpty() ? "" : ", " + escape(suffix)) + ", " + escape(given);
        };
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:._-]", "-");
    }

    /** Addresses are printed as they are; only what would end the field early is put in another way. */
    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> escaped.append(escape(character)));
        return escaped.toString();
    }

    private static String escape(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) character;
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> Character.isISOControl(character) ? " " : Character.toString(character);
        };
    }
}
