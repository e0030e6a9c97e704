package commonground.cases;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the user changes about the rows of a comparison for its sheet.
 *
 * @param leftOut ids of the questions whose rows are not printed
 * @param notes   the user's own words to a row, by the question's id; none is blank
 */
public record SheetEdits(Set<String> leftOut, Map<String, String> notes) {

    /** Nothing changed. */
    public static final SheetEdits NONE = new SheetEdits(Set.of(), Map.of());
    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 600;

    /** @throws IllegalArgumentException if a note is blank or longer than {@link #LONGEST_NOTE} */
    public SheetEdits {
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        if (notes.values().stream().anyMatch(note -> note.isBlank() || note.length() > LONGEST_NOTE)) {
            throw new IllegalArgumentException("a note has 1 to " + LONGEST_NOTE + " characters");
        }
    }

    /** The note to a row, empty if there is none. */
    public String note(String questionId) {
        return notes.getOrDefault(questionId, "");
    }

    /** The same with a row left out that was printed, or printed that was left out. */
    public SheetEdits toggle(String questionId) {
        Set<String> ids = new TreeSet<>(leftOut);
        if (!ids.remove(questionId)) {
            ids.add(questionId);
        }
        return new SheetEdits(ids, notes);
    }

    /**
     * The same with another note to a row.
     *
     * @param note takes the note away if it is blank; is cut at {@link #LONGEST_NOTE}
     */
    public SheetEdits withNote(String questionId, String note) {
        Map<String, String> changed = new TreeMap<>(notes);
        String text = note.strip();
        if (text.isEmpty()) {
            changed.remove(questionId);
        } else {
            changed.put(questionId, text.substring(0, Math.min(text.length(), LONGEST_NOTE)).strip());
        }
        return new SheetEdits(leftOut, changed);
    }
}
