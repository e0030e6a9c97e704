package commonground.desktop.preview;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.preview.proof.Proof;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.Paper;
import commonground.sheet.SheetOptions;
import commonground.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the preview knows: the comparison, what is chosen for its sheet, and the latest proof. No widgets. */
final class PreviewModel {

    /** Makes proofs; nothing comes of it if the cases are gone. */
    @FunctionalInterface
    interface Press {
        Optional<Proof> make(ComparisonPlan plan, SheetOptions options) throws Exception;
    }

    private final Press press;
    private final Words words;
    private final Latest latest;
    private final LocalDate date;
    private final ReadOnlyObjectWrapper<ComparisonPlan> plan;
    private final ObjectProperty<Show> show;
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.LETTER);
    private final BooleanProperty ourColumn = new SimpleBooleanProperty(this, "ourColumn");
    private final BooleanProperty guide = new SimpleBooleanProperty(this, "guide", true);
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof =
            new ReadOnlyObjectWrapper<>(this, "proof", Optional.empty());
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");

    /** @param date the day that the sheet bears */
    PreviewModel(ComparisonPlan plan, LocalDate date, Press press, Words words, Tasks tasks) {
        this.press = press;
        this.words = words;
        this.latest = new Latest(tasks);
        this.date = date;
        this.plan = new ReadOnlyObjectWrapper<>(this, "plan", plan);
        this.show = new SimpleObjectProperty<>(this, "show", plan.show());
        show.addListener((property, old, rows) -> {
            this.plan.set(this.plan.get().withShow(rows));
            make();
        });
        paper.addListener((property, old, now) -> make());
        ourColumn.addListener((property, old, now) -> make());
        guide.addListener((property, old, now) -> make());
    }

    /** Makes the proof anew. The old one stays until the new one is there. */
    void make() {
        ComparisonPlan wanted = plan.get();
        SheetOptions options = options();
        latest.run(words.say("making"), progress -> press.make(wanted, options), made -> {
            gone.set(made.isEmpty());
            proof.set(made);
        });
    }

    /** What is chosen for the sheet. */
    SheetOptions options() {
        return new SheetOptions(paper.get(), ourColumn.get(), guide.get(), date);
    }

    /** Whether the sheet ends with questions for the conversation. */
    BooleanProperty guideProperty() {
        return guide;
    }

    /** Which comparison it is. */
    ReadOnlyObjectProperty<ComparisonPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ObjectProperty<Show> showProperty() {
        return show;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    BooleanProperty ourColumnProperty() {
        return ourColumn;
    }

    /** The latest proof; none until the first is made. */
    ReadOnlyObjectProperty<Optional<Proof>> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /** Whether there is no proof because too few of the cases are in the library. */
    ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** Does something with the latest proof, if there is one. */
    void withProof(Consumer<Proof> work) {
        proof.get().ifPresent(work);
    }
}
