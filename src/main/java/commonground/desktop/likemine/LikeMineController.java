package commonground.desktop.likemine;

import commonground.desktop.controls.Room;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.shell.Tray;
import commonground.districts.District;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** Puts the own district at the left and the cases like it at the right. */
final class LikeMineController {

    /** The part of the window that the own district may take where text is large. */
    private static final double WIDEST_OWN = 0.32;
    /** In a lower window, in the size of small text, the cases have the right side for themselves. */
    private static final double LOW = 35;

    private final LikeMineModel model;
    private final Words words;
    private final DistrictChooser chooser;
    private final FiguresForm figures;
    private final NeighborList list;
    private final NearMap map;
    private final ListOrMap listOrMap;
    private final Consumer<CaseSummary> opening;

    @FXML private BorderPane root;
    @FXML private ScrollPane mine;
    @FXML private VBox own;
    @FXML private VBox near;
    @FXML private Label ownName;
    @FXML private Label ownAbout;
    @FXML private HBox headLine;
    @FXML private Label heading;
    @FXML private Label basis;
    @FXML private Label picked;
    @FXML private StackPane cases;
    @FXML private Label nothing;
    @FXML private VBox apart;

    /** @param opening opens a case for reading */
    LikeMineController(LikeMineModel model, Words words, DistrictChooser chooser, FiguresForm figures,
            NeighborList list, NearMap map, ListOrMap listOrMap, Consumer<CaseSummary> opening) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        this.figures = figures;
        this.list = list;
        this.map = map;
        this.listOrMap = listOrMap;
        this.opening = opening;
    }

    @FXML
    void initialize() {
        mine.maxWidthProperty().bind(root.widthProperty().multiply(WIDEST_OWN));
        own.getChildren().add(1, chooser);
        own.getChildren().add(figures);
        VBox.setVgrow(chooser, Priority.ALWAYS);
        cases.getChildren().addAll(0, List.of(list, map));
        headLine.getChildren().add(listOrMap.node());
        model.mapShownProperty().subscribe(this::explain);
        apart.managedProperty().bind(apart.visibleProperty());
        Room.isShort(root.heightProperty(), basis.fontProperty().map(Font::getSize), LOW)
                .subscribe(this::moveApart);
        model.ownProperty().subscribe(this::show);
        model.readyProperty().subscribe(this::showApart);
        model.neighbors().addListener((ListChangeListener<Neighbor>) change -> explain());
        model.readyProperty().subscribe(this::explain);
        picked.managedProperty().bind(picked.visibleProperty());
        model.tray().picks().addListener((ListChangeListener<Tray.Pick>) change -> countPicks());
        countPicks();
    }

    private void moveApart(boolean low) {
        near.getChildren().remove(apart);
        own.getChildren().remove(apart);
        (low ? own : near).getChildren().add(apart);
    }

    private void countPicks() {
        int picks = model.tray().picks().size();
        picked.setVisible(picks > 0);
        picked.setText(words.say("cases.picked", picks));
    }

    private void show(Own shown) {
        District district = shown.district();
        if (district != null) {
            say(district.name(), "own.picked.about", words.say("cases.like", district.name()));
        } else if (shown.isUnknown()) {
            say(words.say("own.none"), "own.none.about", words.say("cases.like.unknown"));
        } else {
            say(words.say("own.typed"), "own.typed.about", words.say("cases.like.typed"));
        }
        basis.setText(words.say(district == null ? "near.basis.typed" : "near.basis"));
        if (district != null || !figures.shows(shown.profile())) {
            figures.show(shown.profile());
        }
    }

    private void say(String name, String aboutKey, String head) {
        ownName.setText(name);
        ownAbout.setText(words.say(aboutKey));
        heading.setText(head);
    }

    private void explain() {
        boolean empty = model.neighbors().isEmpty();
        nothing.setVisible(empty);
        list.setVisible(!empty && !model.mapShownProperty().get());
        map.setVisible(!empty && model.mapShownProperty().get());
        boolean unknown = model.ownProperty().get().isUnknown();
        nothing.setText(words.say(!model.readyProperty().get() ? "reading" : unknown ? "cases.begin" : "cases.none"));
    }

    private void showApart() {
        List<CaseSummary> without = model.withoutDistrict();
        apart.setVisible(!without.isEmpty());
        if (!without.isEmpty()) {
            WrapPane names = new WrapPane();
            names.getStyleClass().add("apart-names");
            without.stream().map(this::link).forEach(names.getChildren()::add);
            Label why = new Label(words.say("cases.apart"));
            why.setWrapText(true);
            why.setMinHeight(Label.USE_PREF_SIZE);
            why.getStyleClass().add("apart-why");
            apart.getChildren().setAll(why, names);
        }
    }

    private Node link(CaseSummary summary) {
        Hyperlink link = new Hyperlink(summary.name());
        link.setId("apart-" + summary.id());
        link.setOnAction(event -> opening.accept(summary));
        return link;
    }
}
