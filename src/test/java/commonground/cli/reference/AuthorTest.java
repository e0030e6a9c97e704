package commonground.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    @ParameterizedTest
    @CsvSource({"Saul A. Rubinstein, Rubinstein, Saul A.", "H. A. Gallagher, Gallagher, H. A.",
        "Daniel de Vise, de Vise, Daniel", "Marsha Van Denburgh, Van Denburgh, Marsha",
        "Chad d'Entremont, d'Entremont, Chad", "Patrick O'Donnell, O'Donnell, Patrick",
        "Rebecca Michel-Macias, Michel-Macias, Rebecca", "Kristen Beam (post), Beam, Kristen"})
    void tellsAPersonsNamesApart(String name, String family, String given) {
        assertThat(Author.of(name)).isEqualTo(new Author.Person(family, given, ""));
    }

    @ParameterizedTest
    @CsvSource({"'John DeStefano, Jr.', DeStefano, John, Jr.", "John DeStefano Jr., DeStefano, John, Jr."})
    void keepsWhatFollowsAFamilyName(String name, String family, String given, String suffix) {
        assertThat(Author.of(name)).isEqualTo(new Author.Person(family, given, suffix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ohio General Assembly", "Springfield School Committee", "Cincinnati Public Schools",
        "Project on the Next Generation of Teachers", "The District Management Council", "RAND",
        "Añther, Two", "US Department of Education"})
    void leavesABodyWhole(String name) {
        assertThat(Author.of(name)).isEqualTo(new Author.Body(name));
    }
}
