package commonground.desktop.look;

import javafx.scene.paint.Color;

/** How well colours stand out from each other, as WCAG 2.2 measures it. */
public final class Contrast {

    /** The least ratio that WCAG 2.2 AA asks of text. */
    public static final double TEXT = 4.5;
    /** The least ratio that it asks of large text, of graphics and of what tells a control. */
    public static final double GRAPHICS = 3;

    private Contrast() {}

    /** The ratio of two opaque colours, from 1 to 21. */
    public static double ratio(Color one, Color other) {
        double left = luminance(one);
        double right = luminance(other);
        return (Math.max(left, right) + 0.05) / (Math.min(left, right) + 0.05);
    }

    /** What a colour that lets through what is behind it looks like over an opaque one. */
    public static Color over(Color above, double opacity, Color below) {
        return Color.color(above.getRed(), above.getGreen(), above.getBlue())
                .interpolate(below, 1 - above.getOpacity() * opacity);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
