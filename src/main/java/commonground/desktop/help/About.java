package commonground.desktop.help;

import commonground.cases.Pack;
import commonground.desktop.shell.ActionButtons;
import commonground.desktop.shell.Actions;
import commonground.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What this program is, which version, and whose work is in it. */
final class About {

    /** The blanks between columns, which letters of different widths would not keep in line. */
    private static final Pattern COLUMNS = Pattern.compile("(?<=\\S) {2,}");

    private final HelpParts parts;
    private final List<Pack.Info> packs;
    private final Action openLogs;

    About(Words words, HelpParts parts, List<Pack.Info> packs, Runnable logs) {
        this.parts = parts;
        this.packs = packs;
        this.openLogs = new Actions(words).of("open-logs", Feather.FOLDER, logs);
    }

    List<Action> actions() {
        return List.of(openLogs);
    }

    Node node() {
        VBox column = parts.column();
        column.getChildren().addAll(parts.paragraph("about.what"), parts.paragraph("about.version", version()));
        packs.forEach(pack -> column.getChildren()
                .addAll(parts.paragraph("about.pack", pack.title(), pack.version()),
                        parts.paragraph("about.chosen", pack.chosen())));
        Button open = ActionButtons.labelled(openLogs);
        column.getChildren()
                .addAll(parts.paragraph("about.offline"), parts.paragraph("about.kept"), parts.paragraph("about.logs"),
                        open);
        return column;
    }

    Node licenses() {
        Label notice = new Label(notice());
        notice.setWrapText(true);
        notice.getStyleClass().add("help-notice");
        VBox column = parts.column();
        column.getChildren().addAll(parts.paragraph("licenses.about"), notice);
        return column;
    }

    private static String version() {
        return ResourceBundle.getBundle("commonground.version", Locale.ROOT).getString("version");
    }

    private static String notice() {
        try (InputStream in = Objects.requireNonNull(About.class.getResourceAsStream("notice.txt"))) {
            return COLUMNS.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll(" · ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
