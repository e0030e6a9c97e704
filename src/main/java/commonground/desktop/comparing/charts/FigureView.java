package commonground.desktop.comparing.charts;

import commonground.desktop.comparing.lines.BehindWords;
import commonground.desktop.controls.CitationText;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small chart: a bar a case, with its number, its year and its source in words beside it. */
final class FigureView extends VBox {

    private final Words words;
    private final BehindWords figures;
    private final Citations citations;
    private final Numbering numbering;

    FigureView(FigureCharts.Chart chart, List<String> names, Words words, Citations citations, Numbering numbering) {
        this.words = words;
        this.figures = new BehindWords(words);
        this.citations = citations;
        this.numbering = numbering;
        getStyleClass().add("figure-chart");
        String title = chart.metric().isEmpty() ? words.say("figures.students") : capitalized(chart.metric());
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("figure-title");
        getChildren().add(heading);
        chart.bars().forEach(bar -> getChildren().add(line(bar, names.get(bar.column()))));
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
    }

    private Node line(FigureCharts.Bar bar, String name) {
        Label who = new Label(name);
        who.getStyleClass().add("figure-who");
        HBox.setHgrow(who, Priority.ALWAYS);
        String value = words.say("figures.value", figures.value(bar.figure()), String.valueOf(bar.figure().year()));
        CitationText said = new CitationText(citations, numbering, value, bar.figure().citations());
        VBox line = new VBox(new HBox(who), new Meter(bar.share()), said);
        line.setAccessibleText(words.say("figures.spoken", name, value));
        line.getStyleClass().add("figure-line");
        if (!bar.figure().note().isBlank()) {
            Label note = new Label(bar.figure().note());
            note.setWrapText(true);
            note.getStyleClass().add("cell-about");
            line.getChildren().add(note);
        }
        return line;
    }

    /** A bar on a track. */
    private static final class Meter extends Pane {

        private final double share;
        private final Region bar = new Region();

        Meter(double share) {
            this.share = share;
            getStyleClass().add("figure-track");
            bar.getStyleClass().add("figure-bar");
            getChildren().add(bar);
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, Math.max(2, Math.rint(getWidth() * share)), getHeight());
        }
    }
}
