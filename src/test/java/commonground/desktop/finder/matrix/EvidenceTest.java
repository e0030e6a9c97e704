package commonground.desktop.finder.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.desktop.reader.RealCases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir Path data;

    @Test
    void everyAnswerAndEveryTieCounts() throws Exception {
        try (RealCases cases = new RealCases(data)) {
            for (CaseStudy study : cases.all()) {
                Evidence evidence = Evidence.of(study);
                assertThat(study.answers()).extracting(Answer::question)
                        .allMatch(question -> evidence.amounts().getOrDefault(question.id(), 0) > 0);
                int ties = evidence.amounts()
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getKey().contains("#"))
                        .mapToInt(entry -> entry.getValue())
                        .sum();
                assertThat(ties).isEqualTo(study.crosswalk().size());
                assertThat(evidence.amounts().keySet().stream().filter(key -> !key.contains("#")))
                        .hasSize(study.answers().size());
            }
        }
    }
}
