package commonground.seeds.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The texts in a folder and its sub-folders, from files of the kinds that hold text; other files are passed over. */
final class OtherTexts {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Path folder;

    OtherTexts(Path folder) {
        this.folder = folder;
    }

    /**
     * The files with text, in order of their paths.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !ending(file).isEmpty()).sorted().toList();
        } catch (UncheckedIOException unlisted) {
            throw unlisted.getCause();
        }
    }

    /** @throws IOException if the file cannot be read, or is not what its name says */
    OtherText read(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new OtherText(name, switch (ending(file)) {
            case "pdf" -> pdf(file);
            case "html", "htm" -> Html.text(decode(Files.readAllBytes(file)));
            default -> decode(Files.readAllBytes(file));
        });
    }

    /** The ending of a file's name in lower case, empty if such files are passed over. */
    private static String ending(Path file) {
        String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of("txt", "md", "html", "htm", "pdf")
                .filter(kind -> name.endsWith("." + kind))
                .findFirst()
                .orElse("");
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Old pages are often not in UTF-8. */
    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException old) {
            return new String(content, WESTERN);
        }
    }
}
