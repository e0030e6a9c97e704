package commonground.cli.text;

import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Source;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers sources in the order in which a page first cites them. */
final class Notes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    private final Words words;

    Notes(Words words) {
        this.words = words;
    }

    /** The marks that follow what rests on sources, and whether both sides say so. */
    String marks(Cited cited) {
        String marks = marks(cited.citations());
        return cited.bothSides() ? marks + " (" + words.say("both-sides") + ")" : marks;
    }

    /** The marks that follow a statement, such as {@code [3, p. 12] [4]}. */
    String marks(List<Citation> citations) {
        return citations.stream().map(this::mark).collect(Collectors.joining(" "));
    }

    private String mark(Citation citation) {
        int number = number(citation.source());
        return citation.locator().isEmpty() ? "[" + number + "]" : "[" + number + ", " + citation.locator() + "]";
    }

    private int number(Source source) {
        return numbers.computeIfAbsent(source.id(), id -> {
            sources.add(source);
            return sources.size();
        });
    }

    /** The sources cited so far; the first has the number 1. */
    List<Source> sources() {
        return List.copyOf(sources);
    }
}
