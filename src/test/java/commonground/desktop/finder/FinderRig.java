package commonground.desktop.finder;

import commonground.desktop.look.Look;
import commonground.desktop.shell.History;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Shell;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.DirectTasks;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The finder in its frame, over made-up cases; every other place is an empty screen. */
public final class FinderRig implements AutoCloseable {

    /** The way from place to place. */
    public final Navigator navigator = new Navigator(this::open);
    /** How it looks. */
    public final Look look = look();
    /** What is chosen. */
    public final Tray tray = new Tray();
    /** What is in the window. */
    public final Scene scene;

    private final Words words = new Words("desktop", Locale.US);
    private final Finding finding;
    private final Stage stage = new Stage();

    /** A window of a size. */
    public FinderRig(double width, double height, Function<CaseQuery, CaseMatches> find) {
        this(width, height, find, new DirectTasks());
    }

    /** The same with work that may take a while. */
    FinderRig(double width, double height, Function<CaseQuery, CaseMatches> find, Tasks tasks) {
        Finding.Cases cases = new Finding.Cases(find, id -> Optional.empty(), SampleCases::extent, SampleCases.CATALOG);
        finding = new Finding(cases, words, look, tasks, tray, navigator);
        Shell shell = new Shell(words, navigator, new Notices(words), look, new History(),
                FXCollections.observableArrayList(),
                () -> {});
        scene = new Scene(shell.root(), width, height);
        look.dress(scene);
        shell.listen(scene);
        navigator.go(new Place.Finder());
    }

    /** Shows the window, on a stage of its own: what listens to a shared one outlives the test. */
    FinderRig show() {
        stage.setScene(scene);
        stage.show();
        return this;
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::close);
    }

    private Screen open(Place place) {
        if (place instanceof Place.Finder) {
            return finding.open();
        }
        return new EmptyScreen(new Pane());
    }

    private record EmptyScreen(Parent root) implements Screen {

        @Override
        public ObservableValue<String> title() {
            return new ReadOnlyStringWrapper("Elsewhere");
        }
    }

    private static Look look() {
        Look.loadFonts();
        return new Look();
    }
}
