package commonground.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.sheet.Paper;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import commonground.sheet.html.HtmlPage;
import commonground.sheet.pdf.PdfSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final PdfSheet PDF = new PdfSheet(new HtmlPage());

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("sheet.pdf");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPrintedSheetBringsItsComparisonBack(long seed) throws Exception {
        Sheet sheet = new RandomSheets(seed).next();
        Files.write(file, PDF.write(sheet));

        AttachedComparison attached = SheetFile.read(file);

        assertThat(attached.sheet()).as("seed %d", seed).isEqualTo(sheet);
        assertThat(attached.plan()).isEqualTo(sheet.plan());
        assertThat(attached.options()).isEqualTo(sheet.options());
        assertThat(attached.packs()).containsExactly(Samples.PACK);
    }

    @Test
    void anySheetSurvivesItsJson() {
        long seed = System.nanoTime();
        RandomSheets sheets = new RandomSheets(seed);
        for (int count = 0; count < 300; count++) {
            Sheet sheet = sheets.next();
            assertThat(SheetJson.read(SheetJson.write(sheet))).as("seed %d, sheet %d", seed, count)
                    .isEqualTo(new SheetJson.Outcome.Read(sheet));
        }
    }

    @Test
    void sheetsOfTheFirstVersionCanAlwaysBeRead() throws IOException {
        try (InputStream json = SheetFileTest.class.getResourceAsStream("comparison-1.json")) {
            assertThat(json).isNotNull();
            assertThat(SheetJson.read(json.readAllBytes()))
                    .isEqualTo(new SheetJson.Outcome.Read(Samples.sheet(2, Paper.A4, true)));
        }
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertThat(fault().kind()).isEqualTo(SheetFault.Kind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear reader", "%PDF-1.7", "%PDF-1.7\n%%EOF"})
    void otherFilesAreNoPdf(String content) throws IOException {
        Files.writeString(file, content);

        assertThat(fault().kind()).isEqualTo(SheetFault.Kind.NOT_PDF);
    }

    @Test
    void aPdfOfSomebodyElseCarriesNoComparison() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertThat(fault().kind()).isEqualTo(SheetFault.Kind.NO_COMPARISON);
    }

    @Test
    void aNewerSheetNamesItsVersion() throws IOException {
        attach("{\"format\":\"common-ground-comparison\",\"version\":7,\"pages\":[]}".getBytes(StandardCharsets.UTF_8));

        assertThat(fault()).isEqualTo(new SheetFault(file, SheetFault.Kind.NEWER, "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\":\"another\",\"version\":1}",
        "{\"format\":\"common-ground-comparison\",\"version\":1}",
        "{\"format\":\"common-ground-comparison\",\"version\":1,\"sheet\":{}}",
        "{\"format\":\"common-ground-comparison\",\"version\":1,\"sheet\":null}"})
    void brokenDataAreBroken(String json) throws IOException {
        attach(json.getBytes(StandardCharsets.UTF_8));

        assertThat(fault().kind()).isEqualTo(SheetFault.Kind.BROKEN);
    }

    @Test
    void dataWithoutOneOfTheirPartsAreBroken() throws IOException {
        String whole = new String(SheetJson.write(Samples.sheet(2, Paper.LETTER, false)), StandardCharsets.UTF_8);
        for (String damaged : new String[] {whole.replace("\"show\":\"all\"", "\"show\":\"some\""),
            whole.replace("\"caseIds\":[\"case-0\",", "\"caseIds\":["),
            whole.replace("\"number\":1,", "\"number\":99,"),
            whole.replace("\"title\":\"Alder and Birch\",", ""),
            whole.replace("\"cell\":\"stated\"", "\"cell\":\"x\"")}) {
            attach(damaged.getBytes(StandardCharsets.UTF_8));
            assertThat(damaged).isNotEqualTo(whole);
            assertThat(fault().kind()).isEqualTo(SheetFault.Kind.BROKEN);
        }
    }

    @Test
    void dataThatWouldFillTheMemoryAreRefused() throws IOException {
        attach(new byte[SheetFile.LONGEST_JSON + 1]);

        assertThat(fault().kind()).isEqualTo(SheetFault.Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(SheetFault.Kind.class)
    void everyFaultHasWords(SheetFault.Kind kind) {
        assertThat(Samples.words().label(kind)).endsWith(".");
    }

    private SheetFault fault() {
        return catchThrowableOfType(SheetException.class, () -> SheetFile.read(file)).fault();
    }

    private void attach(byte[] json) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE));
            PDEmbeddedFilesNameTreeNode names = new PDEmbeddedFilesNameTreeNode();
            names.setNames(Map.of(SheetJson.NAME, specification));
            PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(document.getDocumentCatalog());
            dictionary.setEmbeddedFiles(names);
            document.getDocumentCatalog().setNames(dictionary);
            document.save(bytes);
            Files.write(file, bytes.toByteArray());
        }
    }
}
