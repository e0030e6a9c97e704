package commonground.desktop.reader.page;

import commonground.desktop.controls.Numbering;
import commonground.desktop.shell.CasePart;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case study as it is read from top to bottom.
 *
 * @param byline    where it is, whose union, and how much of what is asked its sources answer
 * @param sections  what is in it; none is empty
 * @param numbering the numbers of its sources, in the order in which they are first cited down the page
 * @param parts     where one comes who is sent to a part of the case
 */
public record Page(
        String caseId,
        Passage name,
        Passage byline,
        Passage headline,
        List<Section> sections,
        Numbering numbering,
        Map<CasePart, Passage> parts) {

    public Page {
        sections = List.copyOf(sections);
        parts = Map.copyOf(parts);
    }

    /** All text of the page in reading order. */
    public List<Passage> passages() {
        return Stream.concat(Stream.of(name, byline, headline),
                sections.stream().flatMap(section -> section.passages().stream())).toList();
    }
}
