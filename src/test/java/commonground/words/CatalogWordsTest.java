package commonground.words;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Catalog;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.library.Library;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWordsTest {

    private static final Path CASEBOOK = Path.of(System.getProperty("commonground.casebook", "target/casebook.db"));

    @TempDir private Path data;

    @Test
    void everyThemeQuestionChoiceAndQuestionOfTheGuideIsSaidInSpanishAndNothingElse()
            throws StoreException, IOException {
        try (Library library = Library.open(CASEBOOK, data)) {
            assertThat(Bundles.read("catalog_es").keySet())
                    .containsExactlyInAnyOrderElementsOf(keys(library.catalog()));
        }
    }

    @Test
    void theCatalogAndTheCasesSpeakTheSameLanguage() throws StoreException {
        CatalogWords words = new CatalogWords(Locale.of("es", "US"));
        try (Library library = Library.open(CASEBOOK, data, notebook -> words::of)) {
            Question bargaining = library.catalog().question("governance.bargaining").orElseThrow();
            assertThat(bargaining.text()).isEqualTo("¿Cómo negocian?");
            assertThat(bargaining.theme().name()).isEqualTo("Cómo trabajan juntos");
            assertThat(library.catalog().guide().questions()).extracting(GuideQuestion::text)
                    .allSatisfy(asked -> assertThat(asked).contains("¿").endsWith("?"));
            assertThat(bargaining.labelOf("mixed")).contains("Mixta");
            assertThat(library.read("denver").orElseThrow().answers())
                    .allSatisfy(answer -> assertThat(library.catalog().questions()).contains(answer.question()));
        }
    }

    @Test
    void inEnglishTheCatalogStandsAsItWasWritten() throws StoreException {
        try (Library library = Library.open(CASEBOOK, data)) {
            assertThat(new CatalogWords(Locale.US).of(library.catalog())).isEqualTo(library.catalog());
        }
    }

    private static Set<String> keys(Catalog catalog) {
        Set<String> keys = new TreeSet<>();
        catalog.themes().forEach(theme -> {
            keys.add("theme." + theme.id() + ".name");
            keys.add("theme." + theme.id() + ".about");
        });
        catalog.questions().forEach(question -> {
            keys.add("question." + question.id() + ".text");
            keys.add("question." + question.id() + ".label");
            question.choices().forEach(choice -> keys.add("choice." + question.id() + "." + choice.value()));
            if (question.unit().matches("\\p{L}+")) {
                keys.add("unit." + question.unit());
            }
        });
        catalog.guide().questions().forEach(asked -> keys.add("guide." + asked.id()));
        return keys;
    }
}
