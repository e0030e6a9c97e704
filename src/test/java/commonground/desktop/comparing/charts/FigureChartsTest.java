package commonground.desktop.comparing.charts;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.library.Library;
import commonground.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the casebook. */
class FigureChartsTest {

    @TempDir private Path data;
    private Library library;

    @BeforeEach
    void open() throws StoreException {
        library = Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void drawsOnlyWhatIsMeasuredAlike() {
        List<CaseStudy> cases = List.of(library.read("new-haven").orElseThrow(), library.read("toledo").orElseThrow());
        List<FigureCharts.Chart> charts = FigureCharts.of(cases);

        assertThat(charts.getFirst().bars())
                .extracting(FigureCharts.Bar::figure)
                .containsExactly(cases.get(0).students().orElseThrow(), cases.get(1).students().orElseThrow());
        assertThat(charts.subList(1, charts.size())).allSatisfy(chart -> assertThat(chart.bars())
                .hasSizeGreaterThan(1)
                .allSatisfy(bar -> {
                    assertThat(bar.figure().metric()).isEqualTo(chart.metric());
                    assertThat(bar.figure().unit()).isEqualTo(chart.unit());
                    assertThat(bar.figure().of()).isEqualTo(chart.of());
                    assertThat(bar.share()).isBetween(0.0, 1.0);
                }));
    }
}
