package commonground.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es-US");
    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

    @Test
    void followsTheSystemUnlessOneIsChosen() {
        assertThat(Language.SYSTEM.locale(Locale.US, MEXICO)).isEqualTo(SPANISH);
        assertThat(Language.SYSTEM.locale(Locale.US, Locale.FRANCE)).isEqualTo(Locale.US);
        assertThat(Language.ENGLISH.locale(Locale.US, MEXICO)).isEqualTo(Locale.US);
        assertThat(Language.SPANISH.locale(Locale.US, Locale.US)).isEqualTo(SPANISH);
    }

    @Test
    void whoNamesALanguageOnStartingGetsIt() {
        assertThat(Language.ENGLISH.locale(SPANISH, Locale.US)).isEqualTo(SPANISH);
    }
}
