package commonground.desktop;

import commonground.cases.ComparisonPlan;
import commonground.desktop.comparing.Comparing;
import commonground.desktop.controls.Links;
import commonground.desktop.finder.Finding;
import commonground.desktop.given.GivenFiles;
import commonground.desktop.help.Help;
import commonground.desktop.likemine.LikeMine;
import commonground.desktop.look.Look;
import commonground.desktop.preview.Preview;
import commonground.desktop.preview.out.Destination;
import commonground.desktop.preview.out.FileDialog;
import commonground.desktop.preview.out.InstalledPrinters;
import commonground.desktop.reader.Reader;
import commonground.desktop.settings.Preferences;
import commonground.desktop.settings.SettingsScreen;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.History;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Shell;
import commonground.desktop.shell.Tray;
import commonground.desktop.shell.TrayWords;
import commonground.desktop.start.StartScreen;
import commonground.desktop.start.Ways;
import commonground.desktop.tasks.BackgroundTasks;
import commonground.desktop.tasks.FailureWords;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Library;
import commonground.library.PackInstaller;
import commonground.library.Selection.Mark;
import commonground.store.Fault;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Puts the window together: every part gets what it needs here, by its constructor. */
public final class Desktop implements AutoCloseable {

    private final Library library;
    private final Words words;
    private final Look look;
    private final Notices notices;
    private final BackgroundTasks tasks;
    private final Finding finding;
    private final LikeMine likeMine;
    private final Reader reader;
    private final Comparing comparing;
    private final Preview preview;
    private final Preferences preferences;
    private final Settings settings;
    private final Help help;
    private final Tray tray = new Tray();
    private final History history = new History();
    private final Navigator navigator = new Navigator(this::open);
    private final Shell shell;
    private Runnable leaving = () -> {};

    /**
     * @param browser shows a web address
     * @param logs    shows the folder in which the log lies
     * @param today   the date that sheets bear
     */
    public Desktop(Library library, Words words, Look look, Consumer<String> browser, Runnable logs,
            Supplier<LocalDate> today) {
        this(library, words, look, browser, logs, today, UnaryOperator.identity());
    }

    /** @param asking gets the dialog that asks where a file is to go, and returns what asks in its place */
    Desktop(Library library, Words words, Look look, Consumer<String> browser, Runnable logs, Supplier<LocalDate> today,
            UnaryOperator<Destination> asking) {
        this.library = library;
        this.words = words;
        this.look = look;
        preferences = new Preferences(look);
        notices = new Notices(words);
        tasks = new BackgroundTasks(notices);
        Links links = new Links(browser);
        finding = new Finding(Finding.Cases.of(library), words, look, tasks, tray, navigator);
        likeMine = new LikeMine(library, words, tasks, tray, navigator);
        reader = new Reader(library, words, tasks, navigator, tray, notices, links);
        comparing = new Comparing(library, words, look, tasks, navigator, history, notices, links);
        preview = preview(library, new Words("preview", words.locale()),
                folder -> browser.accept(folder.toUri().toString()), today, asking);
        settings = new Settings(library.notebook(), tasks, words);
        help = new Help(words, library.packs(), logs);
        shell = new Shell(words, navigator, notices, look, history, tasks.slow(),
                () -> scene().getWindow().hide());
        settings.rule(preferences);
        history.watch(finding.filterProperty(), Desktop::isTyping, finding::change);
        history.watch(tray.contentProperty(), (old, now) -> false, new TrayWords(words)::change);
        shell.offer(new Things(words, navigator, new Leading(), library.catalog(), library::names)::entries, tasks);
    }

    private Preview preview(Library shown, Words said, Consumer<Path> opener, Supplier<LocalDate> today,
            UnaryOperator<Destination> asking) {
        Supplier<Window> owner = () -> scene().getWindow();
        FileDialog dialog = new FileDialog(said, owner);
        return new Preview(shown, said, tasks, navigator, notices, asking.apply(dialog), dialog, opener,
                new InstalledPrinters(), owner, () -> preferences.paperProperty().get(),
                today, likeMine::onSheet);
    }

    /** Letters of a search, typed one after the other, are one change. */
    private static boolean isTyping(CaseQuery old, CaseQuery now) {
        return !old.text().isEmpty() && !now.text().isEmpty() && now.equals(old.withText(now.text()));
    }

    /** Makes the screen for a place. */
    private Screen open(Place place) {
        return switch (place) {
            case Place.Start start -> new StartScreen(words, library, tasks, new Leading());
            case Place.Finder finder -> finding.open();
            case Place.LikeMine like -> likeMine.open();
            case Place.Reader(String caseId, CasePart part) -> reader.open(caseId, part);
            case Place.Comparing(ComparisonPlan plan) -> comparing.open(plan);
            case Place.Saved saved -> comparing.saved();
            case Place.Preview(ComparisonPlan plan) -> preview.open(plan);
            case Place.Settings set -> new SettingsScreen(words, preferences);
            case Place.Help asked -> help.open(shell.everywhere());
        };
    }

    private void tellFaults() {
        List<Fault> faults = library.faults();
        if (!faults.isEmpty()) {
            FailureWords failureWords = new FailureWords(words);
            notices.say(String.join("\n", faults.stream().map(failureWords::of).toList()));
        }
    }

    /** Shows the window where the user left off, or begins with the start screen, and remembers from then on. */
    public void resume(Stage stage) {
        begin();
        new Memory(library, settings::keep).resume(navigator, finding.filterProperty());
        WindowPlace.restore(stage, library.notebook());
        leaving = () -> WindowPlace.keep(stage, settings::keepNow);
        appear(stage);
    }

    /** Shows the window with the finder, and remembers nothing of it. */
    public void show(Stage stage) {
        begin();
        appear(stage);
    }

    private void begin() {
        Scene scene = new Scene(shell.root(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        look.dress(scene);
        shell.listen(scene);
        navigator.go(new Place.Finder());
        tellFaults();
    }

    private void appear(Stage stage) {
        stage.titleProperty().bind(shell.title());
        stage.setScene(scene());
        stage.show();
    }

    /** Shows what a file holds that the user opened the program with. */
    public void take(Path file, Path dataDirectory) {
        new GivenFiles(library, words, tasks, navigator, notices, new PackInstaller(dataDirectory)).take(file);
    }

    /** What is in the window. */
    public Scene scene() {
        return shell.root().getScene();
    }

    /** The way from place to place. */
    public Navigator navigator() {
        return navigator;
    }

    /** Light or dark, and the size of text. */
    public Look look() {
        return look;
    }

    /** Tells the user of a failure that nothing else caught. */
    public void tell(Throwable failure) {
        notices.tell(words.say("app.name"), failure);
    }

    /** Whether all is there that the window waits for before it is first drawn. */
    ReadOnlyBooleanProperty ready() {
        return tasks.ready();
    }

    /** Whether nothing is under way in the background. */
    public ReadOnlyBooleanProperty idle() {
        return tasks.idle();
    }

    @Override
    public void close() {
        leaving.run();
        tasks.close();
    }

    private final class Leading implements Ways {

        @Override
        public void theme(String themeId) {
            finding.filterProperty().set(CaseQuery.ALL.with(Facet.THEME, themeId, Mark.INCLUDED));
            navigator.go(new Place.Finder());
        }

        @Override
        public void likeMine() {
            navigator.go(new Place.LikeMine());
        }

        @Override
        public void pair(String leftId, String rightId) {
            navigator.go(new Place.Comparing(ComparisonPlan.of(List.of(leftId, rightId))));
        }

        @Override
        public void all() {
            finding.filterProperty().set(CaseQuery.ALL);
            navigator.go(new Place.Finder());
        }
    }
}
