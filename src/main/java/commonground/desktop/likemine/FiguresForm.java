package commonground.desktop.likemine;

import commonground.districts.NcesLocale;
import commonground.districts.Profile;
import commonground.words.Words;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The figures that cases are compared by: those of the picked district, or what the user types. */
final class FiguresForm extends VBox {

    private static final Pattern NUMBER = Pattern.compile("|0*[1-9]\\d{0,7}");
    private static final Pattern PERCENT = Pattern.compile("|\\d{1,2}(\\.\\d*)?|100(\\.0*)?");

    private final Words words;
    private final Consumer<Profile> changed;
    private final TextField students = new TextField();
    private final ChoiceBox<@Nullable NcesLocale> locale = new ChoiceBox<>();
    private final TextField poverty = new TextField();
    private final Label wrong = new Label();
    private boolean showing;

    /** @param changed gets what the user typed */
    FiguresForm(Words words, Consumer<Profile> changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("figures-form");
        locale.getItems().add(null);
        locale.getItems().addAll(NcesLocale.values());
        locale.setConverter(converter());
        locale.setMaxWidth(Double.MAX_VALUE);
        students.setPromptText(words.say("figures.unstated"));
        poverty.setPromptText(words.say("figures.unstated"));
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        getChildren().setAll(line("figures.students", students, "own-students"),
                line("figures.locale", locale, "own-locale"), line("figures.poverty", poverty, "own-poverty"), wrong);
        students.textProperty().addListener((property, old, text) -> tell());
        locale.valueProperty().addListener((property, old, value) -> tell());
        poverty.textProperty().addListener((property, old, text) -> tell());
    }

    private Node line(String key, Control field, String id) {
        Label label = new Label(words.say(key));
        label.setLabelFor(field);
        label.setWrapText(true);
        label.getStyleClass().add("figure-label");
        field.setId(id);
        field.setAccessibleText(words.say(key));
        return new VBox(label, field);
    }

    /** Whether these are the figures that stand here: then what the user is typing is left alone. */
    boolean shows(Profile profile) {
        return read().filter(profile::equals).isPresent();
    }

    /** Shows what is known; nothing is said to have been typed. */
    void show(Profile profile) {
        showing = true;
        students.setText(profile.students() == null ? "" : words.say("figures.number", profile.students()));
        locale.setValue(profile.locale());
        Double percent = profile.poverty();
        poverty.setText(percent == null ? "" : String.format(Locale.ROOT, "%.1f", percent));
        wrong.setVisible(false);
        showing = false;
    }

    private void tell() {
        if (!showing) {
            Optional<Profile> sound = read();
            wrong.setVisible(sound.isEmpty());
            wrong.setText(words.say(isNumber(digits()) ? "figures.wrong.poverty" : "figures.wrong.students"));
            sound.ifPresent(changed);
        }
    }

    /** What stands here; empty if one of the fields holds something else than a number in its range. */
    private Optional<Profile> read() {
        String number = digits();
        String percent = poverty.getText().replace("%", "").replace(',', '.').strip();
        return isNumber(number) && PERCENT.matcher(percent).matches()
                ? Optional.of(Profile.of(number.isEmpty() ? null : Integer.valueOf(number), locale.getValue(),
                        percent.isEmpty() ? null : Double.valueOf(percent)))
                : Optional.empty();
    }

    private String digits() {
        return students.getText().replaceAll("[\\s,.]", "");
    }

    private static boolean isNumber(String digits) {
        return NUMBER.matcher(digits).matches();
    }

    private StringConverter<@Nullable NcesLocale> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable NcesLocale value) {
                return value == null ? words.say("figures.unstated") : capitalized(words.label(value));
            }

            @Override
            public @Nullable NcesLocale fromString(String text) {
                return null;
            }
        };
    }

    private String capitalized(String text) {
        return Objects.requireNonNull(text).substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
