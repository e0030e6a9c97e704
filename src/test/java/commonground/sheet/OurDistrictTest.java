package commonground.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.State;
import commonground.districts.District;
import commonground.districts.NcesLocale;
import commonground.districts.Profile;
import commonground.sheet.html.HtmlPage;
import commonground.sheet.text.MarkdownSheet;
import commonground.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OurDistrictTest {

    private static final Words WORDS = new Words("sheet", Locale.US);

    @Test
    void everyFigureOfTheNationalListBearsItsYear() {
        OurDistrict ours = OurDistrict.of(district(new Profile(1234, NcesLocale.TOWN_REMOTE,
                new Profile.Children(1000, 189))), WORDS);
        assertThat(ours.name()).isEqualTo("Elm Valley");
        assertThat(ours.figures()).isEqualTo("1,234 students (2023–24) · remote town (2018–19)"
                + " · 18.9% of the children aged 5 to 17 who live there in poverty (2023, an estimate)");
        assertThat(ours.source()).contains("2023–24", "2018–19", "SAIPE, 2023");
    }

    @Test
    void whatTheListDoesNotStateIsLeftForThePen() {
        assertThat(OurDistrict.of(district(new Profile(1234, null, null)), WORDS).figures())
                .isEqualTo("1,234 students (2023–24)");
    }

    @Test
    void whatWasTypedClaimsNeitherYearNorSource() {
        OurDistrict ours = OurDistrict.typed(Profile.of(900, null, 12.5), WORDS);
        assertThat(ours.figures()).isEqualTo("900 students · 12.5% of children in poverty");
        assertThat(ours.source()).isEqualTo("figures typed in by hand, without a source.");
        assertThat(OurDistrict.typed(Profile.of(null, null, null), WORDS)).isEqualTo(OurDistrict.NONE);
    }

    @Test
    void standsInTheHeadOfItsColumnAndNamesItsSourceAtTheEnd() {
        OurDistrict ours = new OurDistrict("Elm <Valley>", "5 students (2023–24)", "A count.");
        Sheet with = sheet(true, ours);
        assertThat(new HtmlPage().onScreen(with)).contains("Elm &lt;Valley&gt;</div>", "5 students (2023–24)",
                "Elm &lt;Valley&gt;: A count.");
        assertThat(MarkdownSheet.write(with)).contains("5 students (2023–24)", "A count.");
        assertThat(new HtmlPage().onScreen(sheet(false, ours))).doesNotContain("Valley", "A count.");
    }

    private static Sheet sheet(boolean ourColumn, OurDistrict ours) {
        return Samples.sheet(Samples.comparison(2),
                new SheetOptions(Paper.LETTER, ourColumn, true, Samples.DAY).with(ours));
    }

    private static District district(Profile profile) {
        return new District("0100005", "Elm Valley", State.CT, "", "", null, profile);
    }
}
