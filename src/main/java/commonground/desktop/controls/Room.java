package commonground.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Whether a part of the window has room for what it shows, measured in the size of its text. */
public final class Room {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private Room() {}

    /**
     * Whether a length is short; one that is not laid out yet is not.
     *
     * @param length in pixels
     * @param em     the size of text in pixels
     * @param least  in em, from where on it is no longer short
     */
    public static ObservableValue<Boolean> isShort(ObservableValue<Number> length, ObservableValue<Number> em,
            double least) {
        return length.flatMap(pixels -> em.map(size -> pixels.doubleValue() > 0
                && pixels.doubleValue() < least * size.doubleValue()));
    }

    /** Marks a part as {@code :low} as long as a height is short. See {@link #isShort}. */
    public static void markLow(Region part, ObservableValue<Number> height, ObservableValue<Number> em, double least) {
        isShort(height, em, least).subscribe(low -> part.pseudoClassStateChanged(LOW, low));
    }
}
