package commonground.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the stylesheets of the controls are those that packaging/style/Controls.java makes of AtlantaFX's. */
class ControlsTest {

    private static final String PROGRAM = Path.of("packaging", "style", "Controls.java").toString();

    @TempDir private Path made;

    @Test
    void areWhatIsMadeOfAtlantaFx() throws Exception {
        Path jar = Path.of(PrimerLight.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path said = made.resolve("said.txt");
        int code = new ProcessBuilder(java, PROGRAM, jar.toString(), made.toString()).redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
        for (String sheet : List.of("controls-light.css", "controls-dark.css")) {
            assertThat(Path.of("resources/commonground/desktop", sheet))
                    .as("to be made anew in the project's folder: java %s %s", PROGRAM, jar)
                    .hasSameTextualContentAs(made.resolve(sheet));
        }
    }
}
