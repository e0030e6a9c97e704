package commonground.desktop.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/**
 * A picture as it is held against the one of record: half as large, each pixel the mean of four. This takes away most
 * of what letters' edges differ by from machine to machine.
 */
final class Golden {

    /** By so much, of 255, a colour may be off. */
    private static final int TOLERANCE = 40;
    /** So large a part of the pixels may be off by more. */
    private static final double SHARE = 0.003;
    private static final int BLACK = 0xFF000000;
    private static final int RED = 0xFFFF0000;

    private final BufferedImage picture;

    private Golden(BufferedImage picture) {
        this.picture = picture;
    }

    /** What was drawn. */
    static Golden of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage half = new BufferedImage(width / 2, height / 2, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                int corner = 2 * y * width + 2 * x;
                half.setRGB(x, y,
                        mean(pixels[corner], pixels[corner + 1], pixels[corner + width], pixels[corner + width + 1]));
            }
        }
        return new Golden(half);
    }

    private static int mean(int... pixels) {
        return IntStream.of(16, 8, 0)
                .map(shift -> (int) Math.round(IntStream.of(pixels)
                        .map(pixel -> (pixel >> shift) & 0xFF)
                        .average()
                        .orElseThrow()) << shift)
                .reduce(0, (left, right) -> left | right);
    }

    /** The picture of record; empty if there is none. */
    static Optional<Golden> recorded(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new Golden(ImageIO.read(in)));
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    /** The part of the pixels that differ from another picture: 1 where the sizes do. */
    double difference(Golden other) {
        if (picture.getWidth() != other.picture.getWidth() || picture.getHeight() != other.picture.getHeight()) {
            return 1;
        }
        long off = IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(0, picture.getWidth()).filter(x -> isOff(other, x, y)).count())
                .sum();
        return (double) off / picture.getWidth() / picture.getHeight();
    }

    boolean isLike(Golden other) {
        return difference(other) <= SHARE;
    }

    private boolean isOff(Golden other, int x, int y) {
        int mine = picture.getRGB(x, y);
        int its = other.picture.getRGB(x, y);
        return IntStream.of(16, 8, 0)
                .anyMatch(shift -> Math.abs(((mine >> shift) & 0xFF) - ((its >> shift) & 0xFF)) > TOLERANCE);
    }

    /** Red where pictures of one size differ, else darkened. */
    Golden differences(Golden other) {
        int width = Math.min(picture.getWidth(), other.picture.getWidth());
        int height = Math.min(picture.getHeight(), other.picture.getHeight());
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                shown.setRGB(x, y, isOff(other, x, y) ? RED : mean(picture.getRGB(x, y), BLACK, BLACK, BLACK));
            }
        }
        return new Golden(shown);
    }
}
