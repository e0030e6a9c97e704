package commonground.sheet.onepage;

import commonground.sheet.Paper;
import commonground.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;

/**
 * The most needed of one case study, to be handed round on a page. All texts are plain.
 *
 * @param date     the day that the page bears
 * @param standing where the collaboration stands
 * @param parts    what is told, none of them empty
 * @param sources  every source that the page cites, numbered from 1
 * @param leftOut  what had no room and where it can be read
 */
public record OnePage(
        Paper paper,
        LocalDate date,
        Head head,
        Part standing,
        List<Part> parts,
        List<Sheet.Reference> sources,
        String leftOut,
        Labels labels) {

    /**
     * What stands above.
     *
     * @param language IETF language tag of the app's words
     * @param about    place, union and years
     * @param subtitle where the page comes from
     * @param day      the date in words
     */
    public record Head(String language, String title, String about, String headline, String subtitle, String day) {}

    /**
     * A part of a statement's text.
     *
     * @param own whether the app says it, in the language of its words, and not a source
     */
    public record Run(String text, boolean own) {}

    /**
     * A statement.
     *
     * @param runs its text, part by part; none is empty
     */
    public record Entry(Sheet.Cell.Stated stated, List<Run> runs) {
        public Entry {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Statements under a heading.
     *
     * @param key names it for the stylesheet
     */
    public record Part(String key, String heading, List<Entry> entries) {

        /** What an entry takes for its signs and the lines that are not full, in characters. */
        private static final int ALWAYS = 50;

        public Part {
            entries = List.copyOf(entries);
        }

        /** How much room it takes, in characters. */
        int length() {
            return entries.stream()
                    .map(Entry::stated)
                    .mapToInt(entry -> ALWAYS + entry.lead().length() + entry.text().length()
                            + entry.caution().length())
                    .sum();
        }

        /** The same without its last entry. */
        Part shorter() {
            return new Part(key, heading, entries.subList(0, entries.size() - 1));
        }
    }

    /**
     * The fixed words of the page.
     *
     * @param voices those that are heard on the page
     * @param both   the sign of what both sides say
     */
    public record Labels(
            String sources,
            String source,
            String cited,
            String opens,
            String caution,
            String speaks,
            List<Sheet.Mark> voices,
            Sheet.Mark both) {

        public Labels {
            voices = List.copyOf(voices);
        }
    }

    public OnePage {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }
}
