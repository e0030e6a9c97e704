package commonground.desktop.preview.proof;

/**
 * The size of a page.
 *
 * @param width  in points, above zero
 * @param height in points, above zero
 */
public record PageSize(double width, double height) {

    /** The height of a page that is so wide. */
    public double heightAt(double otherWidth) {
        return otherWidth * height / width;
    }
}
