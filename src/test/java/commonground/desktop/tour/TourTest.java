package commonground.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class TourTest {

    @TempDir private Path folder;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void leavesAPictureOfEachStopAndASheet() throws IOException, StoreException {
        Path casebook = Path.of(System.getProperty("commonground.casebook", "target/casebook.db"));
        Path directory = folder.resolve("tour");
        List<Path> files;
        try (Library library = Library.open(casebook, folder.resolve("data"))) {
            files = new Tour(library, new Words("desktop", Locale.US), LocalDate::now).take(directory);
        }
        assertThat(files).hasSize(Stop.all().size() + 1).allMatch(file -> file.startsWith(directory));
        for (Path picture : files.subList(0, Stop.all().size())) {
            BufferedImage image = ImageIO.read(picture.toFile());
            assertThat(image.getWidth()).isEqualTo(1440);
            assertThat(image.getHeight()).isEqualTo(900);
            assertThat(image.getRGB(720, 0, 720, 900, null, 0, 720)).as(picture + " shows more than the bare page")
                    .satisfies(pixels -> assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20));
        }
        assertThat(Files.readString(files.getLast(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }
}
