package commonground.desktop.finder.found;

import commonground.desktop.tasks.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads in the background what a view asks for, a few things at a time. What was asked for last is read first, since it
 * is in view; what was asked for long ago has been scrolled past and is forgotten. On the FX thread only.
 */
final class Wanted<K, V> {

    private final Tasks tasks;
    private final String title;
    private final int atOnce;
    private final int most;
    private final Function<Collection<K>, Map<K, V>> read;
    private final Consumer<Map<K, V>> done;
    private final Deque<K> waiting = new ArrayDeque<>();
    private final List<K> underWay = new ArrayList<>();
    private Tasks.Handle running = () -> {};

    /**
     * @param title  what is done, in words for the user
     * @param atOnce how many are read before the first of them is shown
     * @param most   how many may wait
     * @param read   reads them; called in the background
     * @param done   gets what was read
     */
    Wanted(Tasks tasks, String title, int atOnce, int most, Function<Collection<K>, Map<K, V>> read,
            Consumer<Map<K, V>> done) {
        this.tasks = tasks;
        this.title = title;
        this.atOnce = atOnce;
        this.most = most;
        this.read = read;
        this.done = done;
    }

    void ask(K key) {
        if (underWay.contains(key) || key.equals(waiting.peekFirst())) {
            return;
        }
        waiting.remove(key);
        waiting.addFirst(key);
        if (waiting.size() > most) {
            waiting.removeLast();
        }
        if (underWay.isEmpty()) {
            readOn();
        }
    }

    /** Forgets all that was asked for. */
    void clear() {
        running.cancel();
        waiting.clear();
        underWay.clear();
    }

    private void readOn() {
        while (underWay.size() < atOnce && !waiting.isEmpty()) {
            underWay.add(waiting.removeFirst());
        }
        if (!underWay.isEmpty()) {
            List<K> keys = List.copyOf(underWay);
            running = tasks.run(title, progress -> read.apply(keys), found -> {
                underWay.clear();
                done.accept(found);
                if (underWay.isEmpty()) {
                    readOn();
                }
            });
        }
    }
}
