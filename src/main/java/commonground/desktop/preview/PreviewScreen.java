package commonground.desktop.preview;

import commonground.desktop.look.Views;
import commonground.desktop.preview.pages.PageStack;
import commonground.desktop.preview.pages.Thumbnails;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.controlsfx.control.action.Action;

/** The sheet of a comparison: small pages at the left, pages, and what can be chosen for them at the right. */
final class PreviewScreen implements Screen {

    private final PageStack pages;
    private final PreviewActions actions;
    private final PreviewController controller;
    private final ReadOnlyStringWrapper title;

    PreviewScreen(PreviewModel model, Words words, Tasks tasks, Navigator navigator,
            Function<PageStack, PreviewActions> doing) {
        title = new ReadOnlyStringWrapper(this, "title", words.say("title"));
        pages = new PageStack(words, tasks);
        actions = doing.apply(pages);
        controller = new PreviewController(model, words, pages, new Thumbnails(words, tasks, pages::goTo),
                actions.zooming(), actions.formats());
        new Views(words).load("preview.fxml", controller);
        model.planProperty().subscribe((old, plan) -> {
            if (navigator.currentProperty().get().screen() instanceof PreviewScreen) {
                navigator.becomes(new Place.Preview(plan));
            }
        });
    }

    @Override
    public Parent root() {
        return controller.root();
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
        pages.requestFocus();
    }
}
