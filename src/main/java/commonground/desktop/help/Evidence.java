package commonground.desktop.help;

import commonground.cases.CaseStudy.Status;
import commonground.cases.Keyed;
import commonground.cases.Rung;
import commonground.cases.Voice;
import commonground.desktop.controls.RungMark;
import commonground.desktop.controls.VoiceMark;
import commonground.words.Words;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the app labels what it says: who speaks, what it rests on, and what became of a case. */
final class Evidence {

    private final Words words;
    private final Words shared;
    private final HelpParts parts;

    Evidence(Words words, Words shared, HelpParts parts) {
        this.words = words;
        this.shared = shared;
        this.parts = parts;
    }

    Node node() {
        VBox column = parts.column();
        column.getStyleClass().add("help-evidence");
        column.getChildren()
                .addAll(parts.paragraph("evidence.about"), parts.heading(words.say("evidence.voices")),
                        parts.paragraph("evidence.voices.about"));
        Stream.of(Voice.values())
                .map(voice -> parts.row(new VoiceMark(shared, voice), name(voice),
                        words.say("voice.means." + voice.key())))
                .forEach(column.getChildren()::add);
        column.getChildren()
                .addAll(parts.heading(words.say("evidence.rungs")), parts.paragraph("evidence.rungs.about"));
        Stream.of(Rung.values())
                .map(rung -> parts.row(new RungMark(shared, rung), name(rung), words.say("rung.means." + rung.key())))
                .forEach(column.getChildren()::add);
        column.getChildren()
                .addAll(parts.heading(words.say("evidence.both-sides")),
                        parts.paragraph("evidence.both-sides.about"), parts.heading(shared.say("not-stated")),
                        parts.row(hatched(), words.say("evidence.missing"), words.say("evidence.missing.means")),
                        parts.heading(words.say("evidence.status")), parts.paragraph("evidence.status.about"));
        Stream.of(Status.Value.values())
                .map(value -> parts.row(badge(value), words.say("status.means." + value.key()), ""))
                .forEach(column.getChildren()::add);
        return column;
    }

    private Label badge(Status.Value value) {
        Label badge = new Label(name(value));
        badge.getStyleClass().addAll("status-badge", value.key());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static Region hatched() {
        Region sign = new Region();
        sign.getStyleClass().add("help-missing");
        return sign;
    }

    private String name(Keyed value) {
        String name = shared.label(value);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
