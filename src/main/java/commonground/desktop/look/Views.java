package commonground.desktop.look;

import commonground.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads FXML with the app's words and with controllers that were made beforehand. */
public final class Views {

    private final Words words;

    public Views(Words words) {
        this.words = words;
    }

    /**
     * Loads a view.
     *
     * @param file        its FXML file, lying in the resource folder of the first controller's package
     * @param controllers the view's controller, then those of views that it includes
     * @throws IllegalStateException if the view names a controller that is not among them
     */
    public Parent load(String file, Object... controllers) {
        Map<Class<?>, Object> byType = Arrays.stream(controllers)
                .collect(Collectors.toMap(Object::getClass, Function.identity()));
        FXMLLoader loader = new FXMLLoader(controllers[0].getClass().getResource(file), words.bundle());
        loader.setControllerFactory(type -> {
            Object controller = byType.get(type);
            if (controller == null) {
                throw new IllegalStateException(file + " names " + type.getName() + ", which was not handed over");
            }
            return controller;
        });
        try {
            return loader.load();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
