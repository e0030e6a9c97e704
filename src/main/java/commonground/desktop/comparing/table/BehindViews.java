package commonground.desktop.comparing.table;

import commonground.cases.Citation;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.desktop.comparing.lines.Behind;
import commonground.desktop.controls.CitationText;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows the findings and figures that an answer rests on, under it. */
final class BehindViews {

    private final TableWords words;
    private final Citations citations;
    private final Numbering numbering;

    BehindViews(TableWords words, Citations citations, Numbering numbering) {
        this.words = words;
        this.citations = citations;
        this.numbering = numbering;
    }

    Node of(Behind behind) {
        VBox box = new VBox();
        box.getStyleClass().add("behind");
        behind.findings().forEach(finding -> box.getChildren().add(view(finding)));
        behind.figures().forEach(figure -> box.getChildren().add(view(figure)));
        return box;
    }

    private Node view(Finding finding) {
        VBox view = view(words.behind().about(finding), finding.text(), finding.citations());
        if (finding instanceof Finding.Outcome outcome && !outcome.caveat().isBlank()) {
            view.getChildren().add(label(outcome.caveat(), "caution"));
        }
        return view;
    }

    private Node view(Figure figure) {
        VBox view = view(words.behind().about(figure), words.behind().value(figure), figure.citations());
        if (!figure.note().isBlank()) {
            view.getChildren().add(label(figure.note(), "caution"));
        }
        return view;
    }

    private VBox view(String about, String text, List<Citation> restsOn) {
        VBox view = new VBox(label(about, "behind-about"), new CitationText(citations, numbering, text, restsOn));
        view.getStyleClass().add("behind-one");
        return view;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
