package commonground.desktop.preview.pages;

import commonground.desktop.preview.proof.PageSize;
import commonground.desktop.preview.proof.Pixels;
import commonground.desktop.preview.proof.Proof;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Small pictures of all pages, to go to one of them. */
public final class Thumbnails extends ListView<Thumbnails.Thumbnail> {

    /** Width of a picture, in em and in pixels. */
    private static final double WIDTH_EM = 9;
    private static final double PIXELS = 260;

    /**
     * One page in small.
     *
     * @param number from 1
     */
    record Thumbnail(int number, PageSize size, @Nullable Image image) {}

    private final Words words;
    private final Latest latest;
    private final ObservableList<Thumbnail> pages = getItems();
    private boolean following;

    /** @param choose gets the page that the user goes to, from 0 */
    public Thumbnails(Words words, Tasks tasks, IntConsumer choose) {
        this.words = words;
        this.latest = new Latest(tasks);
        setId("thumbnails");
        setAccessibleText(words.say("thumbnails"));
        setCellFactory(view -> new Cell());
        getSelectionModel().selectedIndexProperty().addListener((property, old, index) -> {
            if (!following && index.intValue() >= 0) {
                choose.accept(index.intValue());
            }
        });
    }

    /** Shows the pages of a proof. */
    public void show(Proof proof) {
        int selected = Math.max(0, getSelectionModel().getSelectedIndex());
        following = true;
        List<Thumbnail> blank = new ArrayList<>();
        proof.pages().forEach(size -> blank.add(new Thumbnail(blank.size() + 1, size, null)));
        pages.setAll(blank);
        getSelectionModel().select(Math.min(selected, pages.size() - 1));
        following = false;
        latest.run(words.say("thumbnails.drawing"), progress -> draw(proof, progress), this::fill);
    }

    private static List<Pixels> draw(Proof proof, Tasks.Progress progress) throws Exception {
        List<Pixels> pictures = new ArrayList<>();
        for (int index = 0; index < proof.pages().size() && !progress.isCancelled(); index++) {
            pictures.add(proof.draw(index, PIXELS));
            progress.report((index + 1.0) / proof.pages().size());
        }
        return pictures;
    }

    private void fill(List<Pixels> pictures) {
        following = true;
        int selected = getSelectionModel().getSelectedIndex();
        for (int index = 0; index < pictures.size(); index++) {
            Thumbnail blank = pages.get(index);
            pages.set(index, new Thumbnail(blank.number(), blank.size(), pictures.get(index).image()));
        }
        getSelectionModel().select(selected);
        following = false;
    }

    /** Marks the page that is in view, from 0. */
    public void follow(int index) {
        if (index < pages.size() && index != getSelectionModel().getSelectedIndex()) {
            following = true;
            getSelectionModel().select(index);
            scrollTo(Math.max(0, index - 1));
            following = false;
        }
    }

    private final class Cell extends ListCell<Thumbnail> {

        private final ImageView view = new ImageView();
        private final StackPane paper = new StackPane(view);

        Cell() {
            paper.getStyleClass().add("thumbnail");
            setContentDisplay(ContentDisplay.TOP);
            view.setPreserveRatio(true);
            view.setSmooth(true);
        }

        @Override
        protected void updateItem(@Nullable Thumbnail page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            double width = Math.round(WIDTH_EM * getFont().getSize());
            view.setImage(page.image());
            view.setFitWidth(width);
            paper.setMinSize(width, page.size().heightAt(width));
            paper.setMaxWidth(width);
            setText(String.valueOf(page.number()));
            setGraphic(paper);
            setAccessibleText(words.say("thumbnail.spoken", page.number(), pages.size()));
        }
    }
}
