package commonground.desktop.comparing.lines;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Cited;
import commonground.compare.Cell;
import commonground.compare.Comparison;
import commonground.desktop.controls.Numbering;
import java.util.stream.Stream;

/** Numbers the sources of a comparison. */
public final class SourceOrder {

    private SourceOrder() {}

    /** Numbers go down the table, as on the sheet; then come the sources of what stands behind the answers. */
    public static Numbering of(Comparison comparison) {
        Stream<Cited> next = comparison.cases().stream().map(CaseStudy::status);
        Stream<Cited> answers = comparison.sections()
                .stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> switch (cell) {
                    case Cell.Stated(Answer answer) -> Stream.of(answer);
                    case Cell.NotStated notStated -> Stream.<Cited>empty();
                });
        Stream<Cited> behind = comparison.cases()
                .stream()
                .flatMap(study -> Stream.<Cited>concat(study.findings().stream(), study.figures().stream()));
        return Numbering.inOrder(Stream.of(next, answers, behind)
                .flatMap(stream -> stream)
                .flatMap(cited -> cited.citations().stream())
                .toList());
    }
}
