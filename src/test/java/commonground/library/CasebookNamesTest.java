package commonground.library;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds cases of the casebook by the names that people have for them. */
class CasebookNamesTest {

    @TempDir private Path data;

    @ParameterizedTest
    @CsvSource({"ISD 15,st-francis", "isd15,st-francis", "Green Dot Schools,green-dot", "Green Dot,green-dot",
        "green-dot,green-dot", "ABC,abc-unified", "Tampa,hillsborough"})
    void finds(String name, String id) throws Exception {
        Path casebook = Path.of(System.getProperty("commonground.casebook", "target/casebook.db"));
        try (Library library = Library.open(casebook, data)) {
            assertThat(library.named(name)).map(CaseStudy::id).contains(id);
        }
    }
}
