package commonground.sheet;

import commonground.cases.Citation;
import commonground.cases.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** Numbers sources in order of first mention and remembers where each was cited. */
public final class SourceNumbers {

    private record Entry(int number, Set<String> locators) {}

    private final SequencedMap<Source, Entry> entries = new LinkedHashMap<>();

    /** Gives each source its number, the one that it has if it has one. */
    public List<Sheet.Mention> mention(List<Citation> citations) {
        return citations.stream().map(this::mention).toList();
    }

    private Sheet.Mention mention(Citation citation) {
        Source source = citation.source();
        Entry entry = entries.computeIfAbsent(source,
                first -> new Entry(entries.size() + 1, new LinkedHashSet<>()));
        String locator = PlainText.of(citation.locator());
        if (!locator.isEmpty()) {
            entry.locators().add(locator);
        }
        return new Sheet.Mention(entry.number(), locator, PlainText.of(citation.note()));
    }

    /** Every source that was mentioned, in order of its number. */
    public List<Sheet.Reference> references(References references) {
        return entries.entrySet()
                .stream()
                .map(entry -> references.of(entry.getValue().number(), entry.getKey(),
                        List.copyOf(entry.getValue().locators())))
                .toList();
    }

    /** The same as sources. */
    public List<Source> sources() {
        return List.copyOf(entries.keySet());
    }
}
