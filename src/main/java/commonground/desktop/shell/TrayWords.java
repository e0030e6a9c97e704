package commonground.desktop.shell;

import commonground.desktop.shell.Tray.Pick;
import commonground.words.Words;
import java.util.List;

/** What a change of the tray is called. */
public final class TrayWords {

    private final Words words;

    /** @param words the bundle {@code desktop} */
    public TrayWords(Words words) {
        this.words = words;
    }

    /** Says what came or went; several cases at once are not named. */
    public String change(List<Pick> old, List<Pick> now) {
        List<Pick> came = now.stream().filter(pick -> !old.contains(pick)).toList();
        List<Pick> went = old.stream().filter(pick -> !now.contains(pick)).toList();
        if (came.size() + went.size() != 1) {
            return words.say("change.tray");
        }
        return came.isEmpty()
                ? words.say("change.tray.out", went.getFirst().name())
                : words.say("change.tray.in", came.getFirst().name());
    }
}
