package commonground.bench;

import commonground.cases.ComparisonPlan;
import commonground.desktop.FrameWatch;
import commonground.desktop.FrameWatch.Block;
import commonground.desktop.shell.Place;
import commonground.library.CaseName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.control.ScrollBar;

/**
 * Uses the window as people do and tells how long the FX thread was busy without a pause: {@code WindowBench FOLDER}, the
 * data directory with the packs.
 */
public final class WindowBench {

    private final LiveWindow window;
    private final FrameWatch watch;

    private WindowBench(LiveWindow window, FrameWatch watch) {
        this.window = window;
        this.watch = watch;
    }

    public static void main(String[] args) throws Exception {
        try (LiveWindow window = new LiveWindow(Path.of(args[0])); FrameWatch watch = FrameWatch.start()) {
            WindowBench bench = new WindowBench(window, watch);
            List<String> only = List.of(args).subList(1, args.length);
            System.out.printf("%d cases%n", window.library().names().size());
            if (only.isEmpty() || only.contains("use")) {
                bench.use("first time");
                bench.use("second time");
                bench.use("third time");
            }
            if (only.isEmpty() || only.contains("scroll")) {
                bench.scroll();
            }
            if (only.isEmpty() || only.contains("compare")) {
                bench.compare();
            }
        }
        System.exit(0);
    }

    private void use(String when) throws Exception {
        System.out.printf("%n%s: longest block in ms (processor time of the FX thread), and what it was busy with%n",
                when);
        window.go(new Place.Finder());
        for (String typed : List.of("p", "pe", "pee", "peer", "peer ", "peer r", "peer re", "peer review", "")) {
            step("type «" + typed + "»", () -> ((TextInputControl) lookup("#search")).setText(typed));
        }
        step("facet", () -> fire("#facet-theme-evaluation"));
        step("facet", () -> fire("#facet-theme-evaluation"));
        step("facet", () -> fire("#facet-theme-evaluation"));
        for (String view : List.of("list", "map", "matrix", "timeline", "cards")) {
            step("view " + view, () -> fire("#view-" + view));
        }
        for (String view : List.of("cards", "list", "matrix", "timeline")) {
            LiveWindow.run(() -> fire("#view-" + view));
            window.settle();
            step("scroll " + view, () -> flow(view).scrollPixels(900));
            step("scroll " + view, () -> flow(view).scrollPixels(900));
            step("to the middle of " + view, () -> flow(view).setPosition(0.5));
        }
        LiveWindow.run(() -> fire("#view-cards"));
        window.settle();
        step("palette", () -> window.desktop().scene().getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().getName().endsWith("+K"))
                .forEach(entry -> entry.getValue().run()));
        for (String typed : List.of("s", "sp", "spr", "spri", "")) {
            step("palette «" + typed + "»", () -> ((TextInputControl) lookup("#palette-text")).setText(typed));
        }
        List<CaseName> names = window.library().names();
        step("open a case", () -> window.desktop().navigator().go(new Place.Reader(names.get(names.size() / 2).id())));
        step("compare 2", () -> window.desktop().navigator().go(new Place.Comparing(plan(names, 2))));
    }

    private void scroll() throws Exception {
        window.go(new Place.Finder());
        LiveWindow.run(() -> fire("#view-matrix"));
        window.settle();
        LiveWindow.run(() -> ((ChoiceBox<?>) lookup("#matrix-axis")).getSelectionModel().select(1));
        window.settle();
        for (int round = 0; round < 3; round++) {
            watch.take();
            List<Double> times = Frames.of(10, scrolling());
            System.out.printf("matrix, 10 s: %d frames, median %.1f, p99 %.1f, longest %.1f ms, over 33 ms: %d%n",
                    times.size(), at(times, 0.5), at(times, 0.99), at(times, 1),
                    times.stream().filter(time -> time > 33).count());
            tellBlocks("  FX thread", watch.take());
        }
    }

    /** Two seconds by a wheel, two to the side, two by pages, two back, and two by dragging the thumb. */
    private IntConsumer scrolling() throws Exception {
        ScrollBar across = LiveWindow.call(() -> (ScrollBar) lookup(".case-matrix > .scroll-bar"));
        VirtualFlow<?> rows = LiveWindow.call(() -> flow("matrix"));
        return frame -> {
            switch (frame / 120 % 5) {
                case 0 -> rows.scrollPixels(20);
                case 1 -> across.setValue(across.getMax() * (frame % 120) / 120);
                case 2 -> rows.scrollPixels(frame % 10 == 0 ? 600 : 0);
                case 3 -> across.setValue(across.getMax() * (119 - frame % 120) / 120);
                default -> rows.setPosition((frame % 120) / 120.0);
            }
        };
    }

    private void compare() throws Exception {
        List<CaseName> names = window.library().names();
        List<Double> shown = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        List<Double> longest = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            int from = round * 6 % (names.size() - 5);
            ComparisonPlan plan = plan(names.subList(from, names.size()), 6);
            window.go(new Place.Finder());
            shown.add(shown(new Place.Comparing(plan)));
            long begin = System.nanoTime();
            plan.caseIds().forEach(window.library()::read);
            read.add((System.nanoTime() - begin) / 1e6);
            window.go(new Place.Finder());
            watch.take();
            window.go(new Place.Comparing(plan));
            List<Block> blocks = watch.take();
            longest.add(blocks.stream().mapToLong(Block::nanos).max().orElseThrow() / 1e6);
            tellBlocks("compare 6, round " + round, blocks);
        }
        tell("compare 6, until the lines are on the screen", shown);
        tell("  of this, reading the cases", read);
        tell("compare 6, longest time without a pause", longest);
    }

    private static void tell(String name, List<Double> times) {
        System.out.printf(Locale.ROOT, "%-46s median %6.1f, first %6.1f ms%n", name, at(times, 0.5), times.getFirst());
    }

    /** From going to a comparison until a frame has begun after the one in which its lines were laid out, in ms. */
    private double shown(Place place) throws Exception {
        CompletableFuture<Double> time = new CompletableFuture<>();
        LiveWindow.run(() -> {
            long begin = System.nanoTime();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (lookup(".answer") != null) {
                        stop();
                        time.complete((System.nanoTime() - begin) / 1e6);
                    }
                }
            }.start();
            window.desktop().navigator().go(place);
        });
        double taken = time.get();
        window.settle();
        return taken;
    }

    private static ComparisonPlan plan(List<CaseName> names, int cases) {
        return ComparisonPlan.of(names.stream().limit(cases).map(CaseName::id).toList());
    }

    private void step(String name, Runnable work) throws Exception {
        watch.take();
        LiveWindow.run(work);
        window.settle();
        tellBlocks(name, watch.take());
    }

    private static void tellBlocks(String name, List<Block> blocks) {
        Block longest = Collections.max(blocks, Comparator.comparingLong(Block::nanos));
        double total = blocks.stream().mapToLong(Block::cpu).sum() / 1e6;
        System.out.printf(Locale.ROOT, "%-28s %6.1f (%5.1f of %6.1f)  %s%n", name, longest.nanos() / 1e6,
                longest.cpu() / 1e6, total, longest.nanos() > 8_000_000 ? busy(longest) : "");
    }

    /** The methods of ours that were seen most often. */
    private static String busy(Block block) {
        List<String> seen = new ArrayList<>();
        block.seen()
                .forEach(stack -> stack.stream()
                        .filter(frame -> frame.getClassName().startsWith("commonground"))
                        .limit(1)
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                        .forEach(seen::add));
        return seen.stream()
                .collect(Collectors.groupingBy(method -> method, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(4)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static double at(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    private javafx.scene.Node lookup(String selector) {
        return window.desktop().scene().lookup(selector);
    }

    private VirtualFlow<?> flow(String view) {
        String list = switch (view) {
            case "cards" -> ".result-list";
            case "list" -> ".case-table";
            case "matrix" -> ".matrix-rows";
            default -> ".lanes";
        };
        return (VirtualFlow<?>) lookup(list + " .virtual-flow");
    }

    private void fire(String id) {
        ((ButtonBase) lookup(id)).fire();
    }
}
