package commonground.desktop.reader.making;

import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;

/** Makes sections under the titles that the app gives them. */
final class Titles {

    private final Words words;

    Titles(Words words) {
        this.words = words;
    }

    /** A section with a full heading; in the contents it may have a shorter title. */
    Section section(String id, String tally, List<Block> blocks) {
        String heading = words.say("section." + id);
        String entry = "contents." + id;
        return new Section(id, new Passage(Passage.Kind.HEADING, heading),
                words.bundle().containsKey(entry) ? words.say(entry) : heading, tally, blocks);
    }

    /** A section whose title is known. */
    Section titled(String id, String title, String tally, List<Block> blocks) {
        return new Section(id, new Passage(Passage.Kind.HEADING, title), title, tally, blocks);
    }

    /** A section that begins with a small label, because what stands in it speaks for itself. */
    Section quiet(String id, List<Block> blocks) {
        String title = words.say("section." + id);
        return new Section(id, new Passage(Passage.Kind.QUIET_HEADING, title), title, "", blocks);
    }

    /** What stands where our sources say nothing. */
    Passage notStated() {
        return new Passage(Passage.Kind.UNSTATED, words.say("not-stated"));
    }

    /** A text that begins with a capital letter. */
    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A section that counts its parts. */
    Section counted(String id, List<Block> blocks) {
        return section(id, words.say("tally", blocks.size()), blocks);
    }
}
