package commonground.desktop.finder.list;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.PickLink;
import commonground.desktop.finder.found.SummaryWords;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The table's columns: what stands in each, and how each sorts. What is not known sorts last. */
final class Columns {

    private static final String NAME = "name";
    /** The part of its usual width that a column may be narrowed to. */
    private static final double NARROW = 0.85;
    /** How far a column may be widened; the names take all other room. */
    private static final double WIDE = 1.25;

    private final Words words;
    private final Words shared;
    private final Found found;
    private final int questions;
    private final ObservableDoubleValue em;
    private final SummaryWords summaryWords;

    Columns(Words words, Words shared, Found found, int questions, ObservableDoubleValue em) {
        this.words = words;
        this.shared = shared;
        this.found = found;
        this.questions = questions;
        this.em = em;
        this.summaryWords = new SummaryWords(shared);
    }

    List<TableColumn<Match, Match>> all() {
        Comparator<String> byText = Collator.getInstance(words.locale())::compare;
        TableColumn<Match, Match> answered =
                text("answered", 7.6, this::answered, Comparator.comparingInt(CaseSummary::answered));
        answered.getGraphic().setAccessibleText(words.say("list.answered.tip", questions));
        Tooltip.install(answered.getGraphic(), new Tooltip(words.say("list.answered.tip", questions)));
        return List.of(
                nodes("compare", 3.4, this::compare, Comparator.comparing(CaseSummary::name)),
                nodes(NAME, 18, this::name, Comparator.comparing(CaseSummary::name, byText)),
                text("state", 9.2, one -> one.state().fullName(),
                        Comparator.comparing(one -> one.state().fullName(), byText)),
                text("union", 8.8, one -> summaryWords.union(one).orElse(unknown()),
                        Comparator.comparing(one -> summaryWords.union(one).orElse("\uFFFF"), byText)),
                text("students", 10.6, this::students,
                        Comparator.comparing(CaseSummary::students, Comparator.nullsLast(Comparator.naturalOrder()))),
                text("period", 7.9, this::years,
                        Comparator.comparingInt((CaseSummary one) -> one.period().from())
                                .thenComparingInt(one -> one.period().to())),
                nodes("status", 13, this::status,
                        Comparator.comparing(CaseSummary::status)
                                .thenComparingInt(CaseSummary::statusAsOf)),
                answered);
    }

    /** A case as it goes through the comparators of columns, which look at no more than this. */
    static Match bare(CaseSummary one) {
        return new Match(one, List.of());
    }

    private Cell name() {
        Hyperlink name = new Hyperlink();
        name.getStyleClass().add("name");
        name.setFocusTraversable(false);
        name.setWrapText(true);
        return new Cell.OfNode<>(name, (link, one) -> {
            link.setText(one.name());
            link.setVisited(false);
            link.setOnAction(event -> found.open(one));
        });
    }

    private Cell status() {
        return new Cell.OfNode<>(summaryWords.badge(), (badge, one) -> badge.show(one.status(), one.statusAsOf()));
    }

    private Cell compare() {
        return new Cell.OfNode<>(new PickLink(shared, found), PickLink::show);
    }

    private String unknown() {
        return words.say("list.unknown");
    }

    private String students(CaseSummary one) {
        @Nullable Integer students = one.students();
        if (students == null) {
            return unknown();
        }
        @Nullable Integer year = one.studentsYear();
        return year == null
                ? words.say("list.students.alone", students)
                : words.say("list.students.year", students, String.valueOf(year));
    }

    private String years(CaseSummary one) {
        return words.say("list.years", String.valueOf(one.period().from()), String.valueOf(one.period().to()));
    }

    private String answered(CaseSummary one) {
        return words.say("list.answers", one.answered(), questions);
    }

    private TableColumn<Match, Match> text(String key, double width, Function<CaseSummary, String> text,
            Comparator<CaseSummary> order) {
        TableColumn<Match, Match> column = column(key, width, order);
        column.setCellFactory(made -> new Cell.OfText(text));
        return column;
    }

    private TableColumn<Match, Match> nodes(String key, double width, Supplier<Cell> cell,
            Comparator<CaseSummary> order) {
        TableColumn<Match, Match> column = column(key, width, order);
        column.setCellFactory(made -> cell.get());
        return column;
    }

    private TableColumn<Match, Match> column(String key, double width, Comparator<CaseSummary> order) {
        TableColumn<Match, Match> column = new TableColumn<>();
        Label heading = new Label(words.say("list." + key));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        column.setGraphic(heading);
        column.setId("column-" + key);
        column.getStyleClass().add(key);
        column.prefWidthProperty().bind(Bindings.multiply(em, width));
        column.minWidthProperty().bind(Bindings.multiply(em, width * NARROW));
        if (!key.equals(NAME)) {
            column.maxWidthProperty().bind(Bindings.multiply(em, width * WIDE));
        }
        column.setReorderable(false);
        column.setSortable(!key.equals("compare"));
        column.setComparator(Comparator.comparing(Match::summary, order));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }
}
