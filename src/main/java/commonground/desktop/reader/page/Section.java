package commonground.desktop.reader.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the page that the contents name.
 *
 * @param id      unique on the page
 * @param heading its title as it stands on the page
 * @param title   its title in the contents
 * @param tally   how much is in it, in figures; empty where that says nothing
 */
public record Section(String id, Passage heading, String title, String tally, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Its heading and all that stands under it, in reading order. */
    public List<Passage> passages() {
        return Stream.concat(Stream.of(heading), blocks.stream().flatMap(block -> block.passages().stream())).toList();
    }
}
