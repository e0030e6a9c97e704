package commonground.desktop.reader;

import commonground.desktop.reader.view.Scroller;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys that move the page. */
final class PageKeys {

    private final Scroller scroller;
    private final Runnable nextSection;
    private final Runnable previousSection;

    PageKeys(Scroller scroller, Runnable nextSection, Runnable previousSection) {
        this.scroller = scroller;
        this.nextSection = nextSection;
        this.previousSection = previousSection;
    }

    /**
     * Listens for keys.
     *
     * @param screen where the keys for sections work, but for fields in which one types
     * @param page   where the keys for scrolling work
     */
    void listen(Node screen, Node page) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) && turnsSection(event.getCode())) {
                event.consume();
            }
        });
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
            if (plain && scrolls(event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean turnsSection(KeyCode code) {
        switch (code) {
            case OPEN_BRACKET -> previousSection.run();
            case CLOSE_BRACKET -> nextSection.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean scrolls(KeyCode code) {
        switch (code) {
            case PAGE_DOWN -> scroller.turn(1);
            case PAGE_UP -> scroller.turn(-1);
            case HOME -> scroller.toStart();
            case END -> scroller.toEnd();
            case DOWN -> scroller.step(1);
            case UP -> scroller.step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
