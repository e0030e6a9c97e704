package commonground.sheet.text;

import commonground.sheet.Sheet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sentences that both Markdown and CSV need. */
final class Lines {

    private Lines() {}

    /** Everything that is known of a source, in one line, without its address. */
    static String reference(Sheet.Reference source, Sheet.Labels labels, UnaryOperator<String> title) {
        String work = sentence(title.apply(source.title()), source.title());
        String published = source.publisher().isEmpty() ? source.date() : source.publisher() + ", " + source.date();
        String cited = source.locators().isEmpty()
                ? ""
                : labels.citedAt() + ": " + String.join("; ", source.locators()) + ".";
        return joined(sentence(source.authors(), source.authors()), work, published + ".",
                source.voice().letter() + " " + source.voice().name() + ", " + source.rung() + ".", cited);
    }

    private static String sentence(String text, String plain) {
        return plain.isEmpty() || ".?!".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? text : text + ".";
    }

    /** The parts that are not empty, with spaces between. */
    static String joined(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    /** Place, affiliation and students, as far as they are known. */
    static String about(Sheet.Column column) {
        return String.join(" · ", Stream.of(column.place(), column.affiliation(), column.students())
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** The letters of the voices, and the sign of what both sides say. */
    static List<String> signs(Sheet.Cell.Stated stated, Sheet.Legend legend) {
        return Stream.concat(stated.voices().stream(), stated.both() ? Stream.of(legend.both()) : Stream.empty())
                .map(Sheet.Mark::letter)
                .toList();
    }

    static String caution(Sheet.Cell.Stated stated, Sheet.Labels labels) {
        return joined(stated.caution().isEmpty() ? "" : labels.caution() + ": " + stated.caution(), stated.doubt());
    }
}
