package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Place;
import commonground.words.LongWords;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Leaves room for languages whose words are longer than English ones, in a small window too. */
@ExtendWith(ApplicationExtension.class)
class LongWordsTest {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("new-haven", "abc-unified"));

    @TempDir private Path data;
    private OpenDesktop open;

    static Stream<Place> places() {
        return Stream.of(new Place.Start(), new Place.Finder(), new Place.LikeMine(), new Place.Reader("new-haven"),
                new Place.Comparing(PLAN), new Place.Preview(PLAN), new Place.Settings(), new Place.Help());
    }

    @Start
    void start(Stage shared) throws Exception {
        LongWords.write();
        open = new OpenDesktop(data, new Words("desktop", LongWords.LOCALE), address -> {}).sized(WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingIsCut(Place place, FxRobot robot) throws Exception {
        open.go(place);
        robot.interact(this::layOut);
        robot.interact(() -> {
            assertThat(open.desktop().scene().getWidth()).isEqualTo(WIDTH);
            List<Labeled> labels = labels(open.desktop().scene().getRoot()).toList();
            assertThat(labels).hasSizeGreaterThan(10);
            assertThat(labels.stream().filter(LongWordsTest::isCut).map(Labeled::getText)).isEmpty();
        });
    }

    private static Stream<Labeled> labels(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Labeled> inner = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(LongWordsTest::labels)
                : Stream.empty();
        return node instanceof Labeled labeled ? Stream.concat(Stream.of(labeled), inner) : inner;
    }

    /** A label without room shows a part of its text and an ellipsis. */
    private static boolean isCut(Labeled label) {
        return label.getChildrenUnmodifiable()
                .stream()
                .anyMatch(child -> child instanceof Text shown && shown.getStyleClass().contains("text")
                        && label.getText() != null && !shown.getText().equals(label.getText()));
    }

    /** Cells that came with the last event have their room only after the next frame, or after this. */
    private void layOut() {
        Parent root = open.desktop().scene().getRoot();
        root.applyCss();
        root.layout();
    }
}
