package commonground.cli.json;

import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Source;
import java.util.List;
import java.util.stream.Stream;

/** What {@code sources --json} prints. */
public record SourcesJson(List<Source> sources) {

    public SourcesJson {
        sources = List.copyOf(sources);
    }

    /** The works that these rest on, each once, in order of first citation. */
    static List<Source> cited(Stream<? extends Cited> cited) {
        return cited.flatMap(one -> one.citations().stream()).map(Citation::source).distinct().toList();
    }
}
