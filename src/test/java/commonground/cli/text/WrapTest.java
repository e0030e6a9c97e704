package commonground.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("both sides meet weekly", 10)).containsExactly("both sides", "meet", "weekly");
    }

    @Test
    void keepsALongWordWhole() {
        assertThat(Wrap.lines("see https://example.org/a/long/address now", 12))
                .containsExactly("see", "https://example.org/a/long/address", "now");
    }

    @Test
    void emphasisAndAccentsTakeNoRoom() {
        assertThat(Wrap.width(Emphasis.bold("peer"))).isEqualTo(4);
        assertThat(Wrap.width("Zoe\u0308")).isEqualTo(3);
    }

    @Test
    void keepsLinesThatTheTextHas() {
        assertThat(Wrap.lines("one\ntwo", 80)).containsExactly("one", "two");
    }
}
