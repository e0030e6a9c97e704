package commonground.desktop;

import commonground.desktop.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.action.Action;

/** Stands where a screen is still to come. */
record UnbuiltScreen(String name) implements Screen {

    @Override
    public Parent root() {
        return new StackPane(new Label(name));
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(name);
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }
}
