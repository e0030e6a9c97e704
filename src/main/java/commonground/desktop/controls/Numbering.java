package commonground.desktop.controls;

import commonground.cases.CaseStudy;
import commonground.cases.Citation;
import commonground.cases.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers under which a page cites its sources, from 1. */
public final class Numbering {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources;

    private Numbering(Stream<Source> cited) {
        sources = cited.filter(source -> numbers.putIfAbsent(source.id(), numbers.size() + 1) == null).toList();
    }

    /** Numbers the sources of one or more cases in the order in which they are first cited. */
    public static Numbering of(List<CaseStudy> cases) {
        return new Numbering(cases.stream().flatMap(study -> study.sources().stream()));
    }

    /** Numbers sources in the order in which a page cites them. */
    public static Numbering inOrder(List<Citation> citations) {
        return new Numbering(citations.stream().map(Citation::source));
    }

    /** The sources, each at its number. */
    public List<Source> sources() {
        return sources;
    }

    /** The number of a citation's source; 0 if it was not numbered. */
    public int of(Citation citation) {
        return numbers.getOrDefault(citation.source().id(), 0);
    }
}
