package commonground.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTest {

    @ParameterizedTest
    @CsvSource({"LABOR MANAGEMENT, true", "MANAGEMENT PRESS LABOR, true", "LABOR LABOR, false", "MANAGEMENT, false",
        "JOINT, false", "LABOR JOINT, false", "LABOR GOVERNMENT RESEARCH, false"})
    void bothSidesSaySoOnlyWhereBothAreCited(String voices, boolean both) {
        Statement statement = new Statement("They met.",
                Arrays.stream(voices.split(" ")).map(Voice::valueOf).map(CitedTest::citation).toList());
        assertThat(statement.bothSides()).isEqualTo(both);
    }

    private static Citation citation(Voice voice) {
        Source report = Samples.REPORT;
        return new Citation(new Source(voice.key(), report.title(), report.authors(), report.publisher(),
                report.date(), report.type(), report.url(), report.reading(), report.rights(), voice, report.rung(),
                report.why()), "", "");
    }
}
