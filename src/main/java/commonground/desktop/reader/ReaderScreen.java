package commonground.desktop.reader;

import commonground.compare.Kinship;
import commonground.desktop.controls.Citations;
import commonground.desktop.controls.Links;
import commonground.desktop.look.Views;
import commonground.desktop.reader.find.FindBar;
import commonground.desktop.reader.find.Found;
import commonground.desktop.reader.find.Marks;
import commonground.desktop.reader.find.Search;
import commonground.desktop.reader.kin.KinView;
import commonground.desktop.reader.page.Page;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.view.PageView;
import commonground.desktop.reader.view.Scroller;
import commonground.desktop.reader.view.Tools;
import commonground.desktop.shell.Actions;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Screen;
import commonground.desktop.shell.Tray;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One case study: contents at the left, the page, and the sources of what is being read at the right. */
final class ReaderScreen implements Screen {

    private static final String KIN = "kin";

    private final Words words;
    private final Words shared;
    private final Links links;
    private final Citations citations;
    private final Onward onward;
    private final CasePart part;
    private final ReaderFrame frame = new ReaderFrame();
    private final ReadOnlyStringWrapper title;
    private final Scroller scroller;
    private final Marks marks;
    private final Margin margin;
    private final FindBar findBar;
    private final List<Action> actions;
    private final List<Action> furtherActions;
    private @Nullable OpenPage open;
    private @Nullable KinView kin;
    private boolean shown;
    private boolean arrived;

    ReaderScreen(Words words, Words shared, Links links, Onward onward, CasePart part) {
        this.words = words;
        this.shared = shared;
        this.links = links;
        this.citations = new Citations(shared, links);
        this.onward = onward;
        this.part = part;
        this.title = new ReadOnlyStringWrapper(this, "title", words.say("title"));
        new Views(words).load("reader.fxml", frame);
        this.scroller = new Scroller(frame.scroll(), frame.desk());
        this.marks = new Marks(scroller);
        this.margin = new Margin(words, citations, frame.marginTitle(), frame.marginCards());
        this.findBar = new FindBar(words, this::showFound, frame.scroll()::requestFocus);
        frame.middle().getChildren().addFirst(findBar);
        new PageKeys(scroller, () -> ifOpen(OpenPage::nextSection), () -> ifOpen(OpenPage::previousSection))
                .listen(frame.root(), frame.scroll());
        Actions maker = new Actions(words);
        this.actions = List.of(maker.of("find", Feather.SEARCH, findBar::open),
                maker.of("kin", Feather.USERS, () -> ifOpen(page -> page.jumpTo(KIN))),
                maker.primary("compare", Feather.COLUMNS, () -> ifOpen(this::compare)));
        this.furtherActions = List.of(
                maker.of("next-section", Feather.ARROW_DOWN, () -> ifOpen(OpenPage::nextSection)),
                maker.of("previous-section", Feather.ARROW_UP, () -> ifOpen(OpenPage::previousSection)),
                maker.of("find-next", Feather.CHEVRON_DOWN, findBar::next),
                maker.of("find-previous", Feather.CHEVRON_UP, findBar::previous));
        actions.forEach(action -> action.setDisabled(true));
    }

    /** Shows a case. */
    void show(Page page) {
        kin = new KinView(words, shared, other -> onward.read(other.id()),
                other -> onward.compare(page.caseId(), other.id()));
        PageView view = new PageView(page, new Tools(words, shared, citations, links, this::goTo, kin));
        frame.desk().getChildren().setAll(view);
        frame.scroll().setAccessibleText(words.say("page.spoken", page.name().text()));
        open = new OpenPage(view, scroller, new Contents(frame.contentsList(), words), margin);
        title.set(page.name().text());
        findBar.search(new Search(page.passages()));
        actions.forEach(action -> action.setDisabled(false));
        goToPart();
    }

    /** Shows the cases most like the one that is shown. */
    void showKin(List<Kinship> nearest) {
        if (kin != null) {
            kin.show(nearest);
        }
    }

    /** Says that there is no such case. */
    void showMissing() {
        Label missing = new Label(words.say("missing"));
        missing.getStyleClass().add("missing");
        frame.desk().getChildren().setAll(missing);
    }

    /** Once: when the page is there, and the window, in which the whole screen gets the focus first. */
    private void goToPart() {
        if (open != null && shown && frame.root().getScene() != null && !arrived) {
            arrived = true;
            goTo(part);
        }
    }

    private void goTo(Passage passage) {
        ifOpen(page -> page.jumpTo(passage));
    }

    private void ifOpen(Consumer<OpenPage> action) {
        if (open != null) {
            action.accept(open);
        }
    }

    private void showFound(Found found) {
        ifOpen(page -> marks.show(page.view(), found));
    }

    private void compare(OpenPage shown) {
        Page page = shown.view().page();
        onward.compareWith(new Tray.Pick(page.caseId(), page.name().text()));
    }

    @Override
    public Parent root() {
        return frame.root();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<Action> furtherActions() {
        return furtherActions;
    }

    @Override
    public boolean goTo(CasePart asked) {
        Optional<Passage> place = Optional.ofNullable(open).map(page -> page.view().page().parts().get(asked));
        place.ifPresent(this::goTo);
        return place.isPresent();
    }

    @Override
    public void onShown() {
        frame.scroll().requestFocus();
        shown = true;
        goToPart();
    }
}
