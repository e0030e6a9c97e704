package commonground.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final List<String> opened = new ArrayList<>();
    private final Links links = new Links(opened::add);

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/report.pdf", "http://example.org/a?b=c#d"})
    void opensAddressesOfTheWeb(String address) {
        links.open(address);
        assertThat(opened).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "file:///etc/passwd", "javascript:alert(1)", "https:no-host", "not an address", "ftp://x/y",
                "smb://server/share"})
    void leavesEverythingElseAlone(String address) {
        links.open(address);
        assertThat(opened).isEmpty();
    }
}
