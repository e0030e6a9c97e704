package commonground.desktop.tour;

import commonground.desktop.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Leaves a picture of every sight in every dress, for eyes to judge: small, usual and large windows, text at 100, 150
 * and 200 %, light and dark, in English and Spanish. Its argument is the folder for them; what follows are parts of
 * dresses' names, to see only some.
 */
final class Pictures {

    private static final List<int[]> SIZES =
            List.of(new int[] {1280, 800}, new int[] {1366, 768},
                    new int[] {1440, 900}, new int[] {1920, 1080});

    private Pictures() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> parts = List.of(arguments).subList(1, arguments.length);
        for (Dress dress : dresses().filter(dress -> parts.stream().allMatch(dress.name()::contains)).toList()) {
            Path of = Files.createDirectories(folder.resolve(dress.name()));
            try (Showing showing = Showing.open(Files.createTempDirectory("pictures"), dress)) {
                for (Sight sight : Sight.all().toList()) {
                    showing.see(sight);
                    Picture.write(showing.picture(), of.resolve(sight.name() + ".png"));
                }
            }
        }
        Platform.exit();
    }

    private static Stream<Dress> dresses() {
        return SIZES.stream()
                .flatMap(size -> Stream.of(100, 150, 200)
                        .flatMap(text -> Stream.of(Theme.LIGHT, Theme.DARK)
                                .flatMap(theme -> Stream.of(Locale.US, Locale.of("es"))
                                        .map(language -> new Dress(size[0], size[1], text, theme, language)))));
    }
}
