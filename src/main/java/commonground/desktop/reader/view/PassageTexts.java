package commonground.desktop.reader.view;

import commonground.desktop.controls.BothSides;
import commonground.desktop.controls.Numbering;
import commonground.desktop.reader.page.Passage;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the texts of a page and knows which one shows which passage. */
final class PassageTexts {

    private final Tools tools;
    private final Numbering numbering;
    private final IdentityHashMap<Passage, PassageText> shown = new IdentityHashMap<>();

    PassageTexts(Tools tools, Numbering numbering) {
        this.tools = tools;
        this.numbering = numbering;
    }

    PassageText of(Passage passage) {
        PassageText text = new PassageText(passage, tools.citations(), numbering);
        int level = level(passage.kind());
        if (level > 0) {
            text.setAccessibleRoleDescription(tools.words().say("heading.spoken", level));
        }
        shown.put(passage, text);
        return text;
    }

    /** The text of a finding, an answer or a status: at its end stands whether both sides say so. */
    PassageText stating(Passage passage) {
        PassageText text = of(passage);
        if (passage.bothSides()) {
            text.getChildren().add(new BothSides(tools.shared()));
        }
        return text;
    }

    /** The text that shows a passage, or empty while none does. */
    Optional<PassageText> showing(Passage passage) {
        @Nullable PassageText text = shown.get(passage);
        return Optional.ofNullable(text);
    }

    private static int level(Passage.Kind kind) {
        return switch (kind) {
            case NAME -> 1;
            case HEADING, QUIET_HEADING -> 2;
            case SUBHEADING, TITLE -> 3;
            default -> 0;
        };
    }
}
