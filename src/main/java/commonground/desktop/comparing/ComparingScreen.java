package commonground.desktop.comparing;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.Question;
import commonground.compare.FittingGuide;
import commonground.desktop.comparing.charts.ChartsPane;
import commonground.desktop.comparing.drawers.AddCase;
import commonground.desktop.comparing.drawers.GuideQuestions;
import commonground.desktop.comparing.drawers.RowNote;
import commonground.desktop.comparing.drawers.SavedComparisons;
import commonground.desktop.comparing.drawers.SavedModel;
import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.comparing.lines.Line;
import commonground.desktop.comparing.lines.SourceOrder;
import commonground.desktop.comparing.table.ComparisonView;
import commonground.desktop.comparing.table.TableHandler;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Links;
import commonground.desktop.look.Look;
import commonground.desktop.look.Views;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.desktop.tasks.Tasks;
import commonground.library.Library;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.controlsfx.control.action.Action;

/** The screen on which 2 to 6 cases stand side by side. */
final class ComparingScreen implements Screen, TableHandler {

    private final Words words;
    private final CaseWords caseWords;
    private final Navigator navigator;
    private final Notices notices;
    private final ComparingModel model;
    private final ComparisonView table;
    private final ComparingController controller;
    private final ComparingActions actions;
    private final AddCase addCase;
    private final SavedComparisons saved;
    private final RowNote rowNote;
    private final GuideQuestions guide;
    private final Function<String, Optional<String>> nameOf;
    private final Parent root;
    private final ReadOnlyStringWrapper title;

    ComparingScreen(ComparingModel model, Library library, Words words, Words shared, Look look, Tasks tasks,
            Navigator navigator, Notices notices, Links links, Density density) {
        this.model = model;
        this.words = words;
        this.caseWords = new CaseWords(words);
        this.navigator = navigator;
        this.notices = notices;
        this.title = new ReadOnlyStringWrapper(words.say("title"));
        nameOf = library::nameOf;
        Citations citations = new Citations(shared, links);
        table = new ComparisonView(words, shared, citations, look.emProperty(), model.lines(), this);
        addCase = new AddCase(library::find, words, tasks, model::add, table::requestFocus);
        saved = new SavedComparisons(new SavedModel(library.notebook(), words, tasks), words, notices,
                () -> model.planProperty().get(), model::follow, table::requestFocus);
        guide = new GuideQuestions(words, citations, table::requestFocus);
        rowNote = new RowNote(words, model::note, table::requestFocus);
        controller = new ComparingController(model, words, new Legend(words, shared), table,
                new ChartsPane(model.catalog().timeline(), words, citations, look.emProperty(), this::read),
                List.of(addCase.root(), saved.root(), rowNote.root(), guide.root()));
        actions = new ComparingActions(words, model, density, this);
        density.compactProperty().subscribe(table::setCompact);
        root = new Views(words).load("comparing.fxml", controller);
        controller.offer(actions.bar());
        listen();
    }

    private void listen() {
        model.comparisonProperty()
                .subscribe(shown -> shown.ifPresent(comparison -> title.set(caseWords.title(comparison.cases()))));
        model.planProperty().subscribe((old, plan) -> {
            if (isCurrent()) {
                navigator.becomes(new Place.Comparing(plan));
            }
        });
        model.missing().addListener((ListChangeListener<String>) change -> tellMissing());
    }

    private boolean isCurrent() {
        Navigator.Visit visit = navigator.currentProperty().get();
        return visit != null && visit.screen() == this;
    }

    /** Comes into the window with another comparison. */
    void follow(ComparisonPlan plan) {
        navigator.goBackTo(this, new Place.Comparing(model.planProperty().get()));
        model.follow(plan);
    }

    private void tellMissing() {
        if (!model.missing().isEmpty()) {
            String names = String.join(", ", model.missing());
            if (model.comparisonProperty().get().isEmpty()) {
                controller.tell(words.say("gone.all", names));
            }
            notices.say(words.say("gone", model.missing().size(), names));
        }
    }

    @Override
    public void act(Line line, int column) {
        model.act(line, column);
    }

    @Override
    public void read(int column) {
        navigator.go(new Place.Reader(model.planProperty().get().caseIds().get(column)));
    }

    private void read(String caseId, String findingId) {
        navigator.go(new Place.Reader(caseId, new CasePart.OfFinding(findingId)));
    }

    @Override
    public void move(int from, int to) {
        boolean inHead = table.isHeadFocused();
        model.move(from, to);
        table.follow(to, inHead);
    }

    @Override
    public void remove(int column) {
        ComparisonPlan before = model.planProperty().get();
        if (model.canRemove()) {
            String name = model.comparisonProperty()
                    .get()
                    .map(shown -> shown.cases().get(column))
                    .map(CaseStudy::name)
                    .orElse(before.caseIds().get(column));
            model.remove(column);
            table.requestFocus();
            notices.say(words.say("head.removed", name),
                    new Action(words.say("undo"), event -> model.follow(before)));
        }
    }

    @Override
    public void pin(int column) {
        boolean inHead = table.isHeadFocused();
        model.pin(column);
        table.follow(0, inHead);
    }

    @Override
    public void leaveOut(String questionId) {
        model.leaveOut(questionId);
        table.requestFocus();
    }

    @Override
    public void note(String questionId) {
        String asked = model.catalog().question(questionId).map(Question::text).orElse("");
        rowNote.open(questionId, asked, model.planProperty().get().edits().note(questionId));
    }

    @Override
    public boolean canRemove() {
        return model.canRemove();
    }

    /** The column that keys act on. */
    int column() {
        return table.column();
    }

    /** Does something with the row that keys act on, by its question's id; says so if it is none. */
    void onRow(Consumer<String> work) {
        table.line()
                .filter(Line.Answers.class::isInstance)
                .map(line -> ((Line.Answers) line).row().question().id())
                .ifPresentOrElse(work, () -> notices.say(words.say("row.choose")));
    }

    /** Opens or closes the questions for the conversation that fit the rows in view. */
    void guide() {
        model.comparisonProperty()
                .get()
                .ifPresent(shown -> guide.toggle(FittingGuide.of(shown, model.catalog().guide(), nameOf),
                        caseWords.shortNames(shown.cases()), SourceOrder.of(shown)));
    }

    void charts() {
        controller.toggleCharts();
    }

    void jump() {
        controller.jump();
    }

    /** A question is shown as a row of the table. */
    @Override
    public boolean goTo(CasePart part) {
        if (part instanceof CasePart.OfQuestion(String questionId) && model.bring(questionId)) {
            controller.goToRow(questionId);
            return true;
        }
        return false;
    }

    @Override
    public List<Node> panes() {
        return controller.panes();
    }

    void add() {
        addCase.open(Set.copyOf(model.planProperty().get().caseIds()));
    }

    void save() {
        saved.open(title.get());
    }

    void sheet() {
        navigator.go(new Place.Preview(model.planProperty().get()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public List<Action> actions() {
        return actions.main();
    }

    @Override
    public List<Action> furtherActions() {
        return actions.further();
    }

    @Override
    public void onShown() {
        table.requestFocus();
    }
}
