package commonground.desktop.shell;

import commonground.desktop.look.Look;
import commonground.desktop.look.Theme;
import commonground.words.Words;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

/** The menu bar: what can be done everywhere, and what can be done on the present screen. */
final class Menus {

    private final Words words;
    private final MenuBar bar;
    private final Menu here;
    private final Menu help;
    private final AppActions app;

    Menus(Words words, MenuBar bar, AppActions app, Look look) {
        this.words = words;
        this.bar = bar;
        this.here = new Menu();
        this.help = new Menu(words.say("menu.help"));
        this.app = app;
        Menu view = menu("view", app.textSize());
        view.getItems().add(new SeparatorMenuItem());
        view.getItems().addAll(themes(look));
        bar.getMenus()
                .setAll(menu("file", app.file()), menu("edit", app.edit()), here, menu("go", app.go()), view,
                        help);
        bar.setUseSystemMenuBar(true);
    }

    void show(Navigator.Visit visit) {
        Screen screen = visit.screen();
        here.setText(words.say("place." + visit.place().key()));
        here.getItems().setAll(items(screen.furtherActions()));
        if (!here.getItems().isEmpty() && !screen.actions().isEmpty()) {
            here.getItems().add(new SeparatorMenuItem());
        }
        here.getItems().addAll(items(screen.actions()));
        boolean inHelp = visit.place() instanceof Place.Help;
        here.setVisible(!here.getItems().isEmpty() && !inHelp);
        help.getItems().setAll(items(app.help()));
        if (inHelp) {
            help.getItems().addAll(items(screen.furtherActions()));
        }
    }

    MenuBar bar() {
        return bar;
    }

    private Menu menu(String key, List<Action> actions) {
        Menu menu = new Menu(words.say("menu." + key));
        menu.getItems().setAll(items(actions));
        return menu;
    }

    private static List<MenuItem> items(List<Action> actions) {
        return actions.stream().map(ActionUtils::createMenuItem).toList();
    }

    private List<RadioMenuItem> themes(Look look) {
        ToggleGroup group = new ToggleGroup();
        return List.of(Theme.values()).stream().map(theme -> {
            RadioMenuItem item = new RadioMenuItem(words.label(theme));
            item.setToggleGroup(group);
            item.setOnAction(event -> look.themeProperty().set(theme));
            look.themeProperty().subscribe(chosen -> item.setSelected(chosen == theme));
            return item;
        }).toList();
    }
}
