package commonground.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A published set of principles and its parts.
 *
 * @param year     of publication, {@code null} if not known
 * @param usedFor  what its authors use it for
 * @param complete whether all of its elements' headings were found
 * @param note     what is missing or was merged, often empty
 * @param basis    what the glosses rest on where it is not the elements' own explanation, often empty
 * @param findings what research says of it
 * @param goals    aims that it names beside its elements
 */
public record Framework(
        String id,
        String name,
        String author,
        @Nullable Integer year,
        String usedFor,
        boolean complete,
        String note,
        String basis,
        List<Element> elements,
        List<Statement> findings,
        List<String> goals,
        List<Citation> citations) implements Cited {

    /**
     * A part of a framework.
     *
     * @param number  its place, from 1
     * @param label   its heading in our words; {@code null} if the heading was not found
     * @param gloss   what it means; empty if not found
     * @param group   the heading that it stands under, often empty
     * @param example a district that shows it, often empty
     * @param locator where it stands in the framework's source, often empty
     */
    public record Element(
            int number,
            @Nullable String label,
            String gloss,
            String group,
            String example,
            String locator) {}

    public Framework {
        elements = List.copyOf(elements);
        findings = List.copyOf(findings);
        goals = List.copyOf(goals);
        citations = List.copyOf(citations);
    }
}
