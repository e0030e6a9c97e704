package commonground.desktop.comparing;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.shell.Actions;
import commonground.words.Words;
import java.util.List;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a comparison. */
final class ComparingActions {

    private final ComparingModel model;
    private final Action add;
    private final Action swap;
    private final Action save;
    private final Action charts;
    private final Action guide;
    private final Action sheet;
    private final List<Action> further;

    ComparingActions(Words words, ComparingModel model, Density density, ComparingScreen screen) {
        this.model = model;
        Actions actions = new Actions(words);
        add = actions.of("add", Feather.PLUS, screen::add);
        swap = actions.of("swap", Feather.REPEAT, model::swap);
        save = actions.of("save", Feather.BOOKMARK, screen::save);
        charts = actions.of("charts", Feather.BAR_CHART_2, screen::charts);
        guide = actions.of("guide", Feather.MESSAGE_CIRCLE, screen::guide);
        sheet = actions.primary("sheet", Feather.FILE_TEXT, screen::sheet);
        Action remove = actions.of("remove", Feather.X, () -> screen.remove(screen.column()));
        further = List.of(actions.of("show-all", Feather.LIST, () -> model.show(Show.ALL)),
                actions.of("show-same", Feather.CHECK, () -> model.show(Show.SAME)),
                actions.of("show-different", Feather.SHUFFLE, () -> model.show(Show.DIFFERENT)),
                actions.of("fold", Feather.CHEVRONS_UP, () -> model.foldAll(true)),
                actions.of("unfold", Feather.CHEVRONS_DOWN, () -> model.foldAll(false)),
                actions.of("read", Feather.BOOK_OPEN, () -> screen.read(screen.column())),
                actions.of("move-left", Feather.ARROW_LEFT, () -> screen.move(screen.column(), screen.column() - 1)),
                actions.of("move-right", Feather.ARROW_RIGHT, () -> screen.move(screen.column(), screen.column() + 1)),
                actions.of("pin", Feather.ANCHOR, () -> screen.pin(screen.column())),
                actions.of("jump", Feather.CORNER_DOWN_RIGHT, screen::jump),
                actions.of("density", Feather.ALIGN_JUSTIFY, density::toggle),
                charts, guide,
                actions.of("leave-out", Feather.EYE_OFF, () -> screen.onRow(screen::leaveOut)),
                actions.of("note", Feather.EDIT_3, () -> screen.onRow(screen::note)), remove);
        model.planProperty().subscribe(plan -> {
            add.setDisabled(!model.canAdd());
            remove.setDisabled(!model.canRemove());
        });
    }

    /** Those of the top bar; columns are swapped by a button only where there are two. */
    List<Action> main() {
        boolean two = model.planProperty().get().caseIds().size() == ComparisonPlan.FEWEST;
        return two ? List.of(add, swap, save, sheet) : List.of(add, save, sheet);
    }

    /** Those of the bar above the table. */
    List<Action> bar() {
        return List.of(charts, guide);
    }

    List<Action> further() {
        return further;
    }
}
