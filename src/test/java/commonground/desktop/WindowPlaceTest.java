package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1920, 1040), new Rectangle2D(-1280, 0, 1280, 1024));

    @Test
    void readsWhatItWrote() {
        WindowPlace place = new WindowPlace(-20, 40, 1280, 800, true);
        assertThat(WindowPlace.parse(place.text())).contains(place);
    }

    @Test
    void leavesAloneWhatIsNoPlace() {
        assertThat(WindowPlace.parse("")).isEmpty();
        assertThat(WindowPlace.parse("1 2 3")).isEmpty();
        assertThat(WindowPlace.parse("0 0 99999999999 800 false")).isEmpty();
    }

    @Test
    void beginsInTheMiddleOfTheScreenAndNoLargerThanIt() {
        assertThat(WindowPlace.first(new Rectangle2D(0, 0, 1920, 1040)))
                .isEqualTo(new WindowPlace(240, 70, 1440, 900, false));
        assertThat(WindowPlace.first(new Rectangle2D(0, 28, 1366, 740)))
                .isEqualTo(new WindowPlace(0, 28, 1366, 740, false));
    }

    @Test
    void comesBackFromAScreenThatIsNoLongerThere() {
        assertThat(new WindowPlace(2100, 100, 1440, 900, false).onto(SCREENS))
                .isEqualTo(new WindowPlace(480, 100, 1440, 900, false));
        assertThat(new WindowPlace(-3000, -2000, 2560, 1400, true).onto(SCREENS))
                .isEqualTo(new WindowPlace(0, 0, 1920, 1040, true));
    }

    @Test
    void comesWhollyOntoTheScreenThatShowsMostOfIt() {
        assertThat(new WindowPlace(-1300, 900, 800, 600, false).onto(SCREENS))
                .isEqualTo(new WindowPlace(-1280, 424, 800, 600, false));
    }

    @Test
    void staysWhereAllOfItIsOnScreensEvenOnTwo() {
        WindowPlace across = new WindowPlace(-200, 100, 800, 600, false);
        assertThat(across.onto(SCREENS)).isEqualTo(across);
    }
}
