package commonground.desktop.finder.found;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.desktop.reader.RealCases;
import commonground.desktop.tasks.DirectTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {

    @TempDir Path data;

    @Test
    void readsEachCaseOnceAndGoesOnPastOneThatIsGone() throws Exception {
        try (RealCases cases = new RealCases(data)) {
            List<String> read = new ArrayList<>();
            Readings<String> readings = new Readings<>(id -> {
                read.add(id);
                return id.equals("gone") ? Optional.empty() : Optional.of(cases.study("new-haven"));
            }, CaseStudy::name, new DirectTasks(), "reading");
            List<String> ids = Stream.concat(Stream.of("gone"), IntStream.range(0, 60).mapToObj(i -> "case-" + i))
                    .toList();
            ids.forEach(readings::of);
            assertThat(read).containsExactlyElementsOf(ids);
            assertThat(readings.of("case-59")).contains("New Haven Public Schools");
            assertThat(readings.of("gone")).isEmpty();

            read.clear();
            List.of("case-3", "gone", "new").forEach(readings::of);
            assertThat(read).containsExactly("new");
        }
    }
}
