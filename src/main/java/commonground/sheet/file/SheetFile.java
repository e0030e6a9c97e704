package commonground.sheet.file;

import commonground.sheet.file.SheetFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Opens a printed sheet again. The file may be anybody's: sizes are limited, and nothing in it is run or followed. */
public final class SheetFile {

    /** In bytes. */
    static final int LONGEST_JSON = 16 << 20;
    private static final long LARGEST_PDF = 64L << 20;
    private static final int DEEPEST = 8;

    private SheetFile() {}

    /**
     * Reads the comparison that a PDF carries.
     *
     * @throws SheetException if the file is missing, unreadable, too large or no PDF, or carries no comparison, a newer
     *                        one, or a broken one
     */
    public static AttachedComparison read(Path file) throws SheetException {
        byte[] bytes = bytes(file);
        Optional<byte[]> json = json(file, bytes);
        if (json.isEmpty()) {
            throw new SheetException(new SheetFault(file, Kind.NO_COMPARISON, ""));
        }
        return switch (SheetJson.read(json.get())) {
            case SheetJson.Outcome.Read read -> new AttachedComparison(read.sheet());
            case SheetJson.Outcome.Newer newer ->
                    throw new SheetException(new SheetFault(file, Kind.NEWER, String.valueOf(newer.version())));
            case SheetJson.Outcome.Broken broken ->
                    throw new SheetException(new SheetFault(file, Kind.BROKEN, broken.why()));
        };
    }

    private static byte[] bytes(Path file) throws SheetException {
        try {
            if (Files.size(file) > LARGEST_PDF) {
                throw new SheetException(new SheetFault(file, Kind.TOO_LARGE, ""));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new SheetException(new SheetFault(file, Kind.MISSING, ""), missing);
        } catch (IOException unreadable) {
            throw new SheetException(new SheetFault(file, Kind.UNREADABLE, ""), unreadable);
        }
    }

    /** PDFBox throws unchecked exceptions of many kinds on files that were broken with intent. */
    private static Optional<byte[]> json(Path file, byte[] bytes) throws SheetException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Optional<COSStream> attachment = attachment(document);
            return attachment.isPresent() ? Optional.of(content(file, attachment.get())) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            throw new SheetException(new SheetFault(file, Kind.NOT_PDF, ""), broken);
        }
    }

    private static Optional<COSStream> attachment(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names == null || names.getEmbeddedFiles() == null
                ? Optional.empty()
                : find(names.getEmbeddedFiles(), DEEPEST);
    }

    private static Optional<COSStream> find(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null && names.get(SheetJson.NAME) != null) {
            PDEmbeddedFile embedded = names.get(SheetJson.NAME).getEmbeddedFile();
            return Optional.ofNullable(embedded).map(PDEmbeddedFile::getCOSObject);
        }
        if (node.getKids() == null || depth == 0) {
            return Optional.empty();
        }
        for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
            Optional<COSStream> found = find(kid, depth - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Inflates by itself, since PDFBox would do so without a limit. */
    private static byte[] content(Path file, COSStream attachment) throws SheetException {
        try (InputStream raw = attachment.createRawInputStream(); InputStream plain = plain(attachment, raw)) {
            byte[] json = plain.readNBytes(LONGEST_JSON + 1);
            if (json.length > LONGEST_JSON) {
                throw new SheetException(new SheetFault(file, Kind.TOO_LARGE, SheetJson.NAME));
            }
            return json;
        } catch (IOException broken) {
            throw new SheetException(new SheetFault(file, Kind.BROKEN, SheetJson.NAME), broken);
        }
    }

    private static InputStream plain(COSStream attachment, InputStream raw) throws IOException {
        COSBase filter = attachment.getFilters();
        if (filter == null) {
            return raw;
        }
        if (COSName.FLATE_DECODE.equals(filter)) {
            return new InflaterInputStream(new ByteArrayInputStream(raw.readAllBytes()));
        }
        throw new IOException("an attachment in an unknown coding");
    }
}
