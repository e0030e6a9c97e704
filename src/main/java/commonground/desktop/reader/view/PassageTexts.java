package commonground.desktop.reader.view;

import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.desktop.reader.page.Passage;
import commonground.words.Words;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the texts of a page and knows which one shows which passage. */
final class PassageTexts {

    private final Words words;
    private final Citations citations;
    private final Numbering numbering;
    private final IdentityHashMap<Passage, PassageText> shown = new IdentityHashMap<>();

    PassageTexts(Words words, Citations citations, Numbering numbering) {
        this.words = words;
        this.citations = citations;
        this.numbering = numbering;
    }

    PassageText of(Passage passage) {
        PassageText text = new PassageText(passage, citations, numbering);
        int level = level(passage.kind());
        if (level > 0) {
            text.setAccessibleRoleDescription(words.say("heading.spoken", level));
        }
        shown.put(passage, text);
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
