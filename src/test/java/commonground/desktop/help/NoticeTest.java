package commonground.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void helpShowsTheNoticeOfTheProject() throws Exception {
        assertThat(Path.of("resources/commonground/desktop/help/notice.txt"))
                .hasSameTextualContentAs(Path.of("NOTICE"));
        assertThat(Files.readString(Path.of("NOTICE"))).contains("LIBRARIES");
    }
}
