package commonground.desktop.comparing.charts;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.cases.Timeline;
import commonground.compare.CaseTimeline;
import commonground.compare.CaseTimeline.Entry;
import commonground.compare.Comparison;
import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.comparing.lines.SourceOrder;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.desktop.controls.WrapPane;
import commonground.words.Words;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cases through the years, and their figures side by side. */
public final class ChartsPane extends ScrollPane {

    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

    private final Timeline nation;
    private final Words words;
    private final Citations citations;
    private final ObservableDoubleValue em;
    private final BiConsumer<String, String> reader;
    private final VBox page = new VBox();

    /**
     * An empty pane.
     *
     * @param nation the events that frame the cases
     * @param em     the size of text in pixels
     * @param reader opens a case, by its id, at a finding, by its id
     */
    public ChartsPane(Timeline nation, Words words, Citations citations, ObservableDoubleValue em,
            BiConsumer<String, String> reader) {
        this.reader = reader;
        this.nation = nation;
        this.words = words;
        this.citations = citations;
        this.em = em;
        page.getStyleClass().add("charts-page");
        getStyleClass().add("charts");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText(words.say("charts.spoken"));
    }

    /** Shows the cases of a comparison. */
    public void show(Comparison comparison) {
        CaseTimeline timeline = CaseTimeline.of(nation, comparison.cases());
        List<String> names = new CaseWords(words).shortNames(comparison.cases());
        TimeWords list = new TimeWords(timeline, words, this::open);
        TitledPane inWords = new TitledPane(words.say("time.words"), list);
        TimeLanes lanes = new TimeLanes(Course.of(timeline, comparison.cases()), comparison.cases(), names, words, em,
                entry -> openOrTell(entry, inWords, list));
        inWords.setExpanded(false);
        inWords.setAnimated(false);
        inWords.getStyleClass().add("time-in-words");
        page.getChildren()
                .setAll(heading("time.title"), legend(), lanes, told(lanes), inWords, heading("figures.title"),
                        hint("figures.hint"), figures(comparison, names));
    }

    /** An event of the nation is told of in no case: it is shown in the list below. */
    private void openOrTell(Entry entry, TitledPane inWords, TimeWords list) {
        if (!open(entry)) {
            inWords.setExpanded(true);
            list.choose(entry);
        }
    }

    private boolean open(Entry entry) {
        if (entry instanceof Entry.OfCase(CaseStudy study, Finding finding, PartialDate _)) {
            reader.accept(study.id(), finding.id());
            return true;
        }
        return false;
    }

    /** What a mark stands for is said by a source; how to go from mark to mark is said by the app. */
    private Node told(TimeLanes lanes) {
        Label told = new Label();
        String hint = words.say("time.hint");
        lanes.toldProperty().subscribe(text -> told.pseudoClassStateChanged(HINT, text.equals(hint)));
        told.textProperty().bind(lanes.toldProperty());
        told.setWrapText(true);
        told.getStyleClass().add("time-told");
        return told;
    }

    private Node figures(Comparison comparison, List<String> names) {
        Numbering numbering = SourceOrder.of(comparison);
        WrapPane charts = new WrapPane();
        charts.getStyleClass().add("figure-charts");
        FigureCharts.of(comparison.cases())
                .forEach(chart -> charts.getChildren()
                        .add(new FigureView(chart, names, words, citations, numbering)));
        return charts;
    }

    private Node legend() {
        WrapPane legend = new WrapPane();
        legend.getStyleClass().add("time-legend");
        for (Course.Kind kind : Course.Kind.values()) {
            legend.getChildren().add(sign("time-mark", kind.key(), "time." + kind.key()));
        }
        legend.getChildren().add(sign("time-period", "sign", "time.period"));
        return legend;
    }

    private Node sign(String styleClass, String kind, String key) {
        Region sign = new Region();
        sign.getStyleClass().addAll(styleClass, kind);
        return new Label(words.say(key), sign);
    }

    private Label heading(String key) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("charts-heading");
        return heading;
    }

    private Label hint(String key) {
        Label hint = new Label(words.say(key));
        hint.setWrapText(true);
        hint.getStyleClass().add("cell-about");
        return hint;
    }
}
