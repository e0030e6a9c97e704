package commonground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Framework;
import commonground.cases.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkMatrixTest {

    private final Framework ten = Samples.catalog().frameworks().getFirst();

    @Test
    void hasACellForEveryCaseAndElement() {
        FrameworkMatrix matrix = FrameworkMatrix.of(ten, List.of(Samples.zoe(), Samples.elm()));

        assertThat(matrix.lines()).extracting(line -> line.study().id()).containsExactly("zoe-academies", "elm-valley");
        assertThat(matrix.lines()).allSatisfy(line -> assertThat(line.cells())
                .extracting(FrameworkMatrix.Cell::element)
                .containsExactlyElementsOf(ten.elements()));
        assertThat(matrix.tied()).extracting(line -> line.study().id()).containsExactly("elm-valley");
    }

    @Test
    void tiesCarryTheirReasonAndTheFindingIfThereIsOne() {
        CaseStudy elm = Samples.elm();
        List<FrameworkMatrix.Cell> cells = FrameworkMatrix.of(ten, List.of(elm)).lines().getFirst().cells();

        assertThat(cells.getFirst().ties()).containsExactly(
                new FrameworkMatrix.Tie(elm.crosswalk().getFirst(), elm.finding("elm-2").orElseThrow()));
        assertThat(cells.getLast().ties()).containsExactly(new FrameworkMatrix.Tie(elm.crosswalk().getLast(), null));
    }
}
