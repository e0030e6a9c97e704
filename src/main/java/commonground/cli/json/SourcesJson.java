package commonground.cli.json;

import commonground.cases.Source;
import java.util.List;

/** What {@code sources --json} prints. */
public record SourcesJson(List<Source> sources) {

    public SourcesJson {
        sources = List.copyOf(sources);
    }
}
