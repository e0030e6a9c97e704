package commonground.desktop.comparing.lines;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines in view, changed as little as can be, so that the table keeps its place. */
public final class ShownLines {

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);

    /** The lines; read-only. */
    public ObservableList<Line> all() {
        return shown;
    }

    /** Replaces the lines that have changed. */
    public void become(List<Line> now) {
        int same = 0;
        int shorter = Math.min(now.size(), lines.size());
        while (same < shorter && now.get(same).equals(lines.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && now.get(now.size() - 1 - tail).equals(lines.get(lines.size() - 1 - tail))) {
            tail++;
        }
        List<Line> fresh = now.subList(same, now.size() - tail);
        int old = lines.size() - same - tail;
        for (int line = 0; line < Math.min(old, fresh.size()); line++) {
            lines.set(same + line, fresh.get(line));
        }
        if (fresh.size() > old) {
            lines.addAll(same + old, fresh.subList(old, fresh.size()));
        } else if (fresh.size() < old) {
            lines.remove(same + fresh.size(), same + old);
        }
    }
}
