package commonground.desktop.comparing.table;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Rung;
import commonground.cases.Voice;
import commonground.compare.Cell;
import commonground.desktop.comparing.lines.Behind;
import commonground.desktop.comparing.lines.Line;
import commonground.desktop.controls.BothSides;
import commonground.desktop.controls.CitationText;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Numbering;
import commonground.desktop.controls.RungMark;
import commonground.desktop.controls.StatusBadge;
import commonground.desktop.controls.VoiceMark;
import commonground.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Makes the cells of the table. */
final class AnswerCells {

    private final Words shared;
    private final TableWords words;
    private final Citations citations;
    private final Numbering numbering;
    private final BehindViews behindViews;
    private final TableHandler handler;

    AnswerCells(Words shared, TableWords words, Citations citations, Numbering numbering, TableHandler handler) {
        this.shared = shared;
        this.words = words;
        this.citations = citations;
        this.numbering = numbering;
        this.behindViews = new BehindViews(words, citations, numbering);
        this.handler = handler;
    }

    /** What happened next in a case. */
    VBox next(Line.Next line, int column) {
        CaseStudy.Status status = line.cases().get(column).status();
        VBox cell = cell(() -> words.rows().spoken(line, column), column == line.width() - 1);
        cell.getChildren().add(new StatusBadge(shared, status.value(), status.asOf()));
        if (!status.text().isBlank()) {
            cell.getChildren().add(text(status.text(), status.citations()));
        }
        finish(cell, line, column, line.open().contains(column), status);
        return cell;
    }

    /** A case's reply to a question. */
    VBox answer(Line.Answers line, int column) {
        VBox cell = cell(() -> words.rows().spoken(line, column), column == line.width() - 1);
        switch (line.row().cells().get(column)) {
            case Cell.Stated(Answer answer) -> {
                cell.getChildren().add(text(answer.text(), answer.citations()));
                String against = words.rows().against(line, column);
                if (!against.isEmpty()) {
                    cell.getChildren().add(label(against, "against"));
                }
                words.rows()
                        .cautions(answer)
                        .stream()
                        .map(text -> label(text, "caution"))
                        .forEach(cell.getChildren()::add);
                finish(cell, line, column, line.open().contains(column), answer);
            }
            case Cell.NotStated notStated -> {
                Label missing = new Label(words.notStated());
                missing.setWrapText(true);
                missing.getStyleClass().add("missing-says");
                cell.getStyleClass().add("missing");
                cell.getChildren().add(missing);
            }
        }
        return cell;
    }

    private static VBox cell(Supplier<String> spoken, boolean last) {
        VBox cell = new AnswerCell(spoken);
        if (last) {
            cell.getStyleClass().add("last");
        }
        return cell;
    }

    private Node text(String text, List<Citation> restsOn) {
        return new CitationText(citations, numbering, text, restsOn);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void finish(VBox cell, Line line, int column, boolean open, Cited cited) {
        Behind behind = line.behind(column);
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("marks");
        voices(cited.citations()).forEach(voice -> marks.getChildren().add(new VoiceMark(shared, voice)));
        strongest(cited.citations()).ifPresent(rung -> marks.getChildren().add(new RungMark(shared, rung)));
        if (cited.bothSides()) {
            marks.getChildren().add(new BothSides(shared));
        }
        if (behind.count() > 0) {
            Hyperlink toggle = new Hyperlink(open ? words.hide() : words.behind().count(behind));
            toggle.getStyleClass().add("behind-toggle");
            toggle.setFocusTraversable(false);
            toggle.setOnAction(event -> handler.act(line, column));
            marks.getChildren().add(toggle);
        }
        if (!marks.getChildren().isEmpty()) {
            cell.getChildren().add(marks);
        }
        if (open) {
            cell.getChildren().add(behindViews.of(behind));
        }
    }

    private static List<Voice> voices(List<Citation> restsOn) {
        return restsOn.stream().map(citation -> citation.source().voice()).distinct().toList();
    }

    private static Optional<Rung> strongest(List<Citation> restsOn) {
        return restsOn.stream().map(citation -> citation.source().rung()).max(Comparator.comparingInt(Rung::height));
    }
}
