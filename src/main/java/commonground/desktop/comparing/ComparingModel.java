package commonground.desktop.comparing;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Question;
import commonground.compare.Comparison;
import commonground.desktop.comparing.lines.Line;
import commonground.desktop.comparing.lines.Lines;
import commonground.desktop.comparing.lines.Opened;
import commonground.desktop.comparing.lines.ShownLines;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the comparison's screen knows: the plan, the aligned cases, what is folded and what is opened. No widgets. */
final class ComparingModel {

    private final Function<String, Optional<CaseStudy>> read;
    private final Catalog catalog;
    private final Words words;
    private final Latest latest;
    private final Map<String, CaseStudy> known = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    private final Set<Opened> opened = new HashSet<>();
    private final ReadOnlyObjectWrapper<ComparisonPlan> plan;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(this,
            "comparison", Optional.empty());
    private final ShownLines lines = new ShownLines();
    private final ObservableList<String> missing = FXCollections.observableArrayList();
    private final ObservableList<String> shownMissing = FXCollections.unmodifiableObservableList(missing);
    private BiConsumer<ComparisonPlan, ComparisonPlan> changed = (old, now) -> {};

    /** @param read reads a case by its id */
    ComparingModel(ComparisonPlan plan, Function<String, Optional<CaseStudy>> read, Catalog catalog, Words words,
            Tasks tasks) {
        this.plan = new ReadOnlyObjectWrapper<>(this, "plan", plan);
        this.read = read;
        this.catalog = catalog;
        this.words = words;
        this.latest = new Latest(tasks);
    }

    /** Which comparison is wanted; what is shown may still be an older one while cases are read. */
    ReadOnlyObjectProperty<ComparisonPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The comparison that is shown, empty until its cases have been read. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The lines that are shown. */
    ObservableList<Line> lines() {
        return lines.all();
    }

    /** Ids of wanted cases that are not in the library. */
    ObservableList<String> missing() {
        return shownMissing;
    }

    Catalog catalog() {
        return catalog;
    }

    /** Reads what is not yet read of the wanted comparison, and shows it. */
    void load() {
        List<String> unread = plan.get().caseIds().stream().filter(id -> !known.containsKey(id)).toList();
        if (unread.isEmpty()) {
            align();
            return;
        }
        latest.run(words.say("reading"), progress -> readAll(unread), cases -> {
            known.putAll(cases);
            dropMissing();
        });
    }

    private Map<String, CaseStudy> readAll(List<String> ids) {
        Map<String, CaseStudy> cases = new LinkedHashMap<>();
        ids.forEach(id -> read.apply(id).ifPresent(study -> cases.put(id, study)));
        return cases;
    }

    private void dropMissing() {
        List<String> present = plan.get().caseIds().stream().filter(known::containsKey).toList();
        List<String> absent = new ArrayList<>(plan.get().caseIds());
        absent.removeAll(present);
        missing.setAll(absent);
        if (present.size() >= ComparisonPlan.FEWEST) {
            plan.set(plan.get().withCases(present));
            align();
        }
    }

    /** Has someone told of every comparison that the user makes of another: what was and what is. */
    void onChange(BiConsumer<ComparisonPlan, ComparisonPlan> listener) {
        changed = listener;
    }

    /** Shows another comparison. */
    void follow(ComparisonPlan wanted) {
        ComparisonPlan old = plan.get();
        plan.set(wanted);
        if (!wanted.equals(old)) {
            changed.accept(old, wanted);
        }
        load();
    }

    void show(Show rows) {
        follow(plan.get().withShow(rows));
    }

    /** Compares some themes only; none or all of them means all. */
    void chooseThemes(Set<String> ids) {
        boolean all = ids.size() == comparable().size();
        follow(plan.get().withThemes(all ? Set.of() : ids));
    }

    /** Ids of the themes that have questions, in reading order. */
    List<String> comparable() {
        return catalog.questions().stream().map(question -> question.theme().id()).distinct().toList();
    }

    /**
     * Moves a column to another place; the ones between shift. A place outside the table is ignored, and the base stays
     * where it is.
     */
    void move(int from, int to) {
        List<String> ids = new ArrayList<>(plan.get().caseIds());
        int first = plan.get().hasBase() ? 1 : 0;
        int place = Math.max(first, to);
        if (from != place && from >= first && isColumn(from) && isColumn(place)) {
            ids.add(place, ids.remove(from));
            follow(plan.get().withCases(ids));
        }
    }

    /** Lets the first two columns change places; if the first is the base, the other becomes it. */
    void swap() {
        List<String> ids = new ArrayList<>(plan.get().caseIds());
        Collections.swap(ids, 0, 1);
        ComparisonPlan swapped = plan.get().withCases(ids);
        follow(plan.get().hasBase() ? swapped.withBase(ids.getFirst()) : swapped);
    }

    /** Holds the other cases against that of a column, which moves to the front; or no more, if it is the base. */
    void pin(int column) {
        if (isColumn(column)) {
            String id = plan.get().caseIds().get(column);
            chooseBase(id.equals(plan.get().base()) ? "" : id);
        }
    }

    /** Makes a case the base, or none if the id is empty. */
    void chooseBase(String caseId) {
        follow(plan.get().withBase(caseId));
    }

    /** Leaves a row out of the sheet, or takes it in again. */
    void leaveOut(String questionId) {
        follow(plan.get().withEdits(plan.get().edits().toggle(questionId)));
    }

    /** Keeps the user's note to a row for the sheet; a blank one takes it away. */
    void note(String questionId, String text) {
        follow(plan.get().withEdits(plan.get().edits().withNote(questionId, text)));
    }

    private boolean isColumn(int column) {
        return column >= 0 && column < plan.get().caseIds().size();
    }

    boolean canAdd() {
        return plan.get().caseIds().size() < ComparisonPlan.MOST;
    }

    boolean canRemove() {
        return plan.get().caseIds().size() > ComparisonPlan.FEWEST;
    }

    /** Adds a case at the right; nothing happens if it is there, or if there is no room. */
    void add(String caseId) {
        List<String> ids = new ArrayList<>(plan.get().caseIds());
        if (canAdd() && !ids.contains(caseId)) {
            ids.add(caseId);
            follow(plan.get().withCases(ids));
        }
    }

    /** Takes a column out; nothing happens while there are but two. */
    void remove(int column) {
        List<String> ids = new ArrayList<>(plan.get().caseIds());
        if (canRemove() && isColumn(column)) {
            ids.remove(column);
            follow(plan.get().withCases(ids));
        }
    }

    /** Brings the row of a question among those that are shown; false if there is no such question. */
    boolean bring(String questionId) {
        Optional<Question> question = catalog.question(questionId);
        question.ifPresent(asked -> {
            if (folded.remove(asked.theme().id())) {
                arrange();
            }
            if (!isShown(questionId)) {
                ComparisonPlan all = plan.get().withShow(Show.ALL);
                Set<String> themes = new HashSet<>(all.themes());
                themes.add(asked.theme().id());
                follow(all.themes().isEmpty() ? all : all.withThemes(themes));
            }
        });
        return question.isPresent();
    }

    private boolean isShown(String questionId) {
        return lines().stream()
                .anyMatch(line -> line instanceof Line.Answers answers
                        && answers.row().question().id().equals(questionId));
    }

    /** Hides a theme's rows, or shows them again. */
    void toggleFold(String themeId) {
        if (!folded.remove(themeId)) {
            folded.add(themeId);
        }
        arrange();
    }

    /** Hides all rows under their themes, or shows all again. */
    void foldAll(boolean fold) {
        folded.clear();
        if (fold) {
            folded.addAll(comparable());
        }
        arrange();
    }

    /**
     * Does what a click on a cell does: shows or hides the findings behind it, folds or unfolds a theme, or shows all
     * rows where there are none.
     */
    void act(Line line, int column) {
        switch (line) {
            case Line.Next next -> toggle(next, column, new Opened(Opened.NEXT, next.cases().get(column).id()));
            case Line.Answers answers -> toggle(answers, column,
                    new Opened(answers.row().question().id(), answers.cases().get(column).id()));
            case Line.Band band -> toggleFold(band.theme().id());
            case Line.Nothing nothing -> show(Show.ALL);
        }
    }

    private void toggle(Line line, int column, Opened cell) {
        if (line.behind(column).count() > 0) {
            if (!opened.remove(cell)) {
                opened.add(cell);
            }
            arrange();
        }
    }

    private void align() {
        ComparisonPlan wanted = plan.get();
        List<CaseStudy> cases = wanted.caseIds().stream().map(id -> Objects.requireNonNull(known.get(id))).toList();
        comparison.set(Optional.of(Comparison.of(wanted, cases, catalog)));
        arrange();
    }

    private void arrange() {
        lines.become(comparison.get().map(shown -> Lines.of(shown, folded, opened)).orElse(List.of()));
    }
}
