package commonground.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javafx.application.Platform;

/**
 * Watches what the FX thread does. A thread of its own asks it for a sign of life again and again; what lies between two
 * signs is a block, in which nothing else can happen. While a sign is due, what the FX thread is doing is written down.
 */
public final class FrameWatch implements AutoCloseable {

    private static final long PAUSE_NANOS = 400_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread fx;
    private final Thread watcher = new Thread(this::watch, "frame-watch");
    private final List<Block> blocks = new ArrayList<>();
    private volatile boolean closed;

    /**
     * What the FX thread did without a pause.
     *
     * @param nanos wall-clock time from when the sign was asked for until it came
     * @param cpu   nanoseconds that the FX thread itself has worked since the sign before
     * @param seen  what it was doing, at most one stack in 0.4 ms
     */
    public record Block(long nanos, long cpu, List<List<StackTraceElement>> seen) {

        /** Whether it was seen in code of which the class name passes. */
        public boolean isIn(Predicate<String> className) {
            return seen.stream().flatMap(List::stream).map(StackTraceElement::getClassName).anyMatch(className);
        }
    }

    private record Sign(long time, long cpu) {}

    private FrameWatch(Thread fx) {
        this.fx = fx;
        watcher.setDaemon(true);
    }

    /** Begins to watch. Not to be called on the FX thread. */
    public static FrameWatch start() {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Platform.runLater(() -> thread.complete(Thread.currentThread()));
        FrameWatch watch = new FrameWatch(thread.join());
        watch.watcher.start();
        return watch;
    }

    private void watch() {
        long before = threads.getThreadCpuTime(fx.threadId());
        while (!closed) {
            CompletableFuture<Sign> sign = new CompletableFuture<>();
            long asked = System.nanoTime();
            Platform.runLater(() -> sign.complete(new Sign(System.nanoTime(), threads.getCurrentThreadCpuTime())));
            List<List<StackTraceElement>> seen = new ArrayList<>();
            LockSupport.parkNanos(PAUSE_NANOS);
            while (!sign.isDone() && !closed) {
                seen.add(Arrays.asList(fx.getStackTrace()));
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            if (sign.isDone()) {
                note(new Block(sign.join().time() - asked, sign.join().cpu() - before, seen));
                before = sign.join().cpu();
            }
        }
    }

    private synchronized void note(Block block) {
        blocks.add(block);
    }

    /** The blocks since the last time that this was asked. */
    public synchronized List<Block> take() {
        List<Block> taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    @Override
    public void close() {
        closed = true;
    }
}
