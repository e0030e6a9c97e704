package commonground.desktop.comparing;

import commonground.cases.CaseStudy;
import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Rung;
import commonground.cases.Voice;
import commonground.compare.Comparison;
import commonground.desktop.controls.BothSides;
import commonground.desktop.controls.RungMark;
import commonground.desktop.controls.VoiceMark;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** What the marks mean: the voices that occur, as far as there is room, and all of it in a pop-over. */
final class Legend extends HBox {

    private final Words words;
    private final Words shared;
    private final HBox voices = new HBox();
    private final Hyperlink all;

    Legend(Words words, Words shared) {
        this.words = words;
        this.shared = shared;
        this.all = new Hyperlink(words.say("legend"), Icons.of(Feather.HELP_CIRCLE));
        getStyleClass().add("legend");
        voices.getStyleClass().add("legend-voices");
        voices.setMinWidth(0);
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(event -> open());
        all.setAccessibleText(words.say("legend"));
        getChildren().setAll(voices, all);
    }

    /** The way to all signs, which can be told by its icon. */
    Labeled way() {
        return all;
    }

    /** Names the voices of a comparison. */
    void show(Comparison comparison) {
        voices.getChildren()
                .setAll(comparison.cases()
                        .stream()
                        .flatMap(Legend::cited)
                        .flatMap(cited -> cited.citations().stream())
                        .map(Citation::source)
                        .map(source -> source.voice())
                        .distinct()
                        .sorted()
                        .map(this::voice)
                        .toList());
    }

    private static Stream<Cited> cited(CaseStudy study) {
        return Stream.concat(Stream.of(study.status()), study.answers().stream());
    }

    private Node voice(Voice voice) {
        Label says = new Label(words.label(voice));
        HBox pair = new HBox(new VoiceMark(shared, voice), says);
        pair.getStyleClass().add("legend-pair");
        return pair;
    }

    /** What is always shown; where there is more room, the row gives it. */
    @Override
    protected double computeMinWidth(double height) {
        return all.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    /** Voices are named only where all of them have room. */
    @Override
    protected void layoutChildren() {
        double free = getWidth() - all.prefWidth(-1) - getSpacing();
        voices.setVisible(voices.prefWidth(-1) <= free);
        super.layoutChildren();
    }

    private void open() {
        all.setVisited(false);
        VBox page = new VBox();
        page.getStyleClass().add("legend-page");
        page.getChildren().add(heading("legend.voices"));
        Stream.of(Voice.values()).map(this::voice).forEach(page.getChildren()::add);
        page.getChildren().add(pair(new BothSides(shared), words.say("legend.both-sides")));
        page.getChildren().add(heading("legend.evidence"));
        Stream.of(Rung.values())
                .map(rung -> pair(new RungMark(shared, rung), words.label(rung)))
                .forEach(page.getChildren()::add);
        page.getChildren().add(heading("legend.signs"));
        page.getChildren()
                .addAll(sign("same", "legend.alike"), sign("partly", "legend.partly"),
                        sign("missing", "legend.missing"), label(words.say("legend.findings")));
        PopOver popOver = new PopOver(page);
        popOver.setTitle(words.say("legend"));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setAnimated(false);
        popOver.show(all);
    }

    private Label heading(String key) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("legend-heading");
        return heading;
    }

    private Node sign(String styleClass, String key) {
        Region sign = new Region();
        sign.getStyleClass().addAll(List.of("legend-sign", styleClass));
        return pair(sign, words.say(key));
    }

    private static Node pair(Node mark, String text) {
        HBox pair = new HBox(mark, label(text));
        pair.getStyleClass().add("legend-pair");
        return pair;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
