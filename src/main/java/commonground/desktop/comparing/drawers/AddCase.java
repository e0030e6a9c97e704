package commonground.desktop.comparing.drawers;

import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The chooser of a further case: words to search for, and what they find besides the cases that are there. */
public final class AddCase {

    private final Function<CaseQuery, CaseMatches> find;
    private final Words words;
    private final Latest latest;
    private final Consumer<String> chosen;
    private final TextField search = new TextField();
    private final ObservableList<CaseSummary> found = FXCollections.observableArrayList();
    private final ListView<CaseSummary> list = new ListView<>(found);
    private final Drawer drawer;
    private Set<String> present = Set.of();

    /**
     * A closed chooser.
     *
     * @param find   the library's search
     * @param chosen gets the id of the chosen case
     * @param closed called when it closes
     */
    public AddCase(Function<CaseQuery, CaseMatches> find, Words words, Tasks tasks, Consumer<String> chosen,
            Runnable closed) {
        this.find = find;
        this.words = words;
        this.latest = new Latest(tasks);
        this.chosen = chosen;
        search.setPromptText(words.say("add.prompt"));
        search.setAccessibleText(words.say("add.prompt"));
        search.textProperty().subscribe(this::seek);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInSearch);
        CaseWords caseWords = new CaseWords(words);
        list.getStyleClass().add("drawer-list");
        list.setAccessibleText(words.say("add.title"));
        list.setPlaceholder(new Label(words.say("add.nothing")));
        list.setCellFactory(view -> new TwoLineCell<>(CaseSummary::name, caseWords::about));
        list.setOnMouseClicked(event -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        drawer = new Drawer(words, words.say("add.title"), closed, search, list);
    }

    /** Its nodes. */
    public Node root() {
        return drawer;
    }

    /**
     * Opens it.
     *
     * @param there ids of the cases that are not to be offered
     */
    public void open(Set<String> there) {
        present = there;
        search.clear();
        seek();
        drawer.open();
        search.requestFocus();
    }

    private void seek() {
        CaseQuery query = CaseQuery.ALL.withText(search.getText());
        latest.run(words.say("add.searching"), progress -> others(query), cases -> {
            found.setAll(cases);
            list.getSelectionModel().selectFirst();
        });
    }

    /** Whoever types a name wants the case of that name before others that mention it. */
    private List<CaseSummary> others(CaseQuery query) {
        String typed = query.text().strip().toLowerCase(words.locale());
        return find.apply(query)
                .matches()
                .stream()
                .map(Match::summary)
                .filter(summary -> !present.contains(summary.id()))
                .sorted(Comparator.comparing(
                        summary -> !summary.name().toLowerCase(words.locale()).contains(typed)))
                .toList();
    }

    private void pressInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void choose() {
        CaseSummary summary = list.getSelectionModel().getSelectedItem();
        if (summary != null) {
            drawer.close();
            chosen.accept(summary.id());
        }
    }
}
