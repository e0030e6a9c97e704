package commonground.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.run.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PageTest {

    private final StringWriter written = new StringWriter();

    @Test
    void wrapsUnderAHangingHead() {
        page(40, false).hanging(2, "[1] ", "A report on labor and management in schools");
        assertThat(written).hasToString("  [1] A report on labor and management\n      in schools\n"
                .replace("\n", System.lineSeparator()));
    }

    @Test
    void marksWordsBoldOnATerminalAndWithStarsElsewhere() {
        assertThat(page(80, true).mark("peer")).isEqualTo("\u001b[1mpeer\u001b[0m");
        assertThat(page(80, false).mark("peer")).isEqualTo("*peer*");
    }

    @Test
    void whatSourcesSayCannotSteerTheTerminal() {
        page(80, true).text(0, "red \u001b[31mtext\u0007, a \u202eturned\u202c word, \u001b[1mnever closed");
        assertThat(written.toString().strip())
                .isEqualTo("red [31mtext, a turned word, \u001b[1mnever closed\u001b[0m");
    }

    private Page page(int width, boolean emphasises) {
        return new Page(new PrintWriter(written, true), new Terminal(width, emphasises));
    }
}
