import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the icon in all sizes from {@code commonground.svg}, by {@code rsvg-convert}, and packs them for Windows and
 * macOS. To be run in the project's folder when the drawing has changed: {@code java packaging/icons/Icons.java}.
 */
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /** Apple's names for PNG pictures of a size. */
    private static final Map<Integer, String> APPLE = new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6",
            128, "ic07", 256, "ic08", 512, "ic09"));

    /** Windows knows none larger. */
    private static final int LARGEST_OF_WINDOWS = 256;

    private static final Path DRAWING = Path.of("packaging", "icons", "commonground.svg");
    private static final Path PICTURES = Path.of("resources", "commonground", "icon");

    private Icons() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : SIZES) {
            pictures.put(size, draw(size));
        }
        Files.write(DRAWING.resolveSibling("commonground.ico"), forWindows(pictures));
        Files.write(DRAWING.resolveSibling("commonground.icns"), forApple(pictures));
    }

    private static byte[] draw(int size) throws IOException, InterruptedException {
        Path picture = PICTURES.resolve(size + ".png");
        String length = String.valueOf(size);
        int code = new ProcessBuilder("rsvg-convert", "--width", length, "--height", length, "--output",
                picture.toString(), DRAWING.toString()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("rsvg-convert ended with " + code);
        }
        return Files.readAllBytes(picture);
    }

    /** A head, an entry of 16 bytes for each picture, then the pictures. */
    private static byte[] forWindows(Map<Integer, byte[]> pictures) {
        List<Map.Entry<Integer, byte[]>> used = new ArrayList<>(pictures.entrySet());
        used.removeIf(picture -> picture.getKey() > LARGEST_OF_WINDOWS);
        int at = 6 + 16 * used.size();
        ByteBuffer icon = ByteBuffer.allocate(at + used.stream().mapToInt(picture -> picture.getValue().length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) used.size());
        for (Map.Entry<Integer, byte[]> picture : used) {
            byte side = (byte) (picture.getKey() % LARGEST_OF_WINDOWS);
            icon.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            icon.putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        used.forEach(picture -> icon.put(picture.getValue()));
        return icon.array();
    }

    /** A head with the whole length, then each picture behind its name and length. */
    private static byte[] forApple(Map<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(parts);
        for (Map.Entry<Integer, String> name : APPLE.entrySet()) {
            byte[] picture = pictures.get(name.getKey());
            out.writeBytes(name.getValue());
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        ByteBuffer icon = ByteBuffer.allocate(parts.size() + 8);
        return icon.put(new byte[] {'i', 'c', 'n', 's'}).putInt(parts.size() + 8).put(parts.toByteArray()).array();
    }
}
