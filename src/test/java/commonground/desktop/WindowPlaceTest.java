package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowPlaceTest {

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
}
