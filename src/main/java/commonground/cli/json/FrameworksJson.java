package commonground.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Framework;
import commonground.cases.Source;
import commonground.cases.Statement;
import commonground.compare.FrameworkMatrix;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code frameworks --json} prints.
 *
 * @param gaps what the sources do not state of frameworks
 */
public record FrameworksJson(List<Shown> frameworks, List<Statement> gaps, List<Source> sources) {

    /** A framework with the cases that show any of its elements. */
    public record Shown(Framework framework, List<Case> cases) {}

    /** A case with its ties. */
    public record Case(@JsonProperty("case") String study, String name, List<Tie> ties) {}

    /**
     * A tie of a case to an element.
     *
     * @param element the element's number
     * @param finding id of the finding that shows it, {@code null} where only the sources do
     */
    public record Tie(int element, @Nullable String finding, String why, List<Citation> citations) implements Cited {}

    /** Frameworks with their ties and all works that either cites. */
    public static FrameworksJson of(List<FrameworkMatrix> matrices, List<Statement> gaps) {
        List<Shown> shown = matrices.stream()
                .map(matrix -> new Shown(matrix.framework(),
                        matrix.tied().stream().map(FrameworksJson::tied).toList()))
                .toList();
        return new FrameworksJson(shown, gaps, SourcesJson.cited(Stream.of(
                shown.stream().map(Shown::framework),
                shown.stream().flatMap(one -> one.framework().findings().stream()),
                shown.stream().flatMap(one -> one.cases().stream()).flatMap(study -> study.ties().stream()),
                gaps.stream()).flatMap(part -> part)));
    }

    private static Case tied(FrameworkMatrix.Line line) {
        return new Case(line.study().id(), line.study().name(),
                line.cells()
                        .stream()
                        .flatMap(cell -> cell.ties().stream())
                        .map(tie -> new Tie(tie.link().element(), tie.link().finding(), tie.link().why(),
                                tie.link().citations()))
                        .toList());
    }
}
