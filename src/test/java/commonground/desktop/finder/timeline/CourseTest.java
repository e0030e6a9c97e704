package commonground.desktop.finder.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.desktop.finder.timeline.Course.Kind;
import commonground.desktop.finder.timeline.Course.Moment;
import commonground.desktop.reader.RealCases;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {

    @TempDir Path data;

    @Test
    void tellsEveryDatedFindingInOrder() throws Exception {
        try (RealCases cases = new RealCases(data)) {
            for (CaseStudy study : cases.all()) {
                Course course = Course.of(study);
                assertThat(course.moments()).isSortedAccordingTo(Comparator.comparingInt(Moment::year)
                        .thenComparing(Moment::kind));
                long dated = study.findings()
                        .stream()
                        .filter(finding -> finding.since() != null && !(finding instanceof Finding.Outcome))
                        .count();
                assertThat(course.moments().stream().mapToInt(moment -> moment.texts().size()).sum())
                        .isEqualTo(Math.toIntExact(dated));
                assertThat(course.moments()
                        .stream()
                        .filter(moment -> moment.kind() == Kind.LATER)
                        .mapToInt(moment -> moment.texts().size())
                        .sum())
                        .isEqualTo(study.findings(Finding.Later.class).size());
            }
        }
    }
}
