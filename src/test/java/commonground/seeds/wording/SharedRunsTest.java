package commonground.seeds.wording;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.seeds.yaml.Place;
import commonground.seeds.yaml.SeedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedRunsTest {

    private static final String TWELVE = "one two three four five six seven eight nine ten eleven twelve";

    @TempDir private Path folder;

    private SharedRuns hold(String... texts) throws IOException {
        List<SeedText> ours = IntStream.range(0, texts.length)
                .mapToObj(no -> new SeedText(new Place("seeds/cases/elm.yaml", no + 1, 1), "text", texts[no]))
                .toList();
        return SharedRuns.of(ours, folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void twelveWordsAreTold() throws IOException {
        write("other.txt", "zero " + TWELVE + " other");
        SharedRuns shared = hold("Before, " + TWELVE + ", after.");
        assertThat(shared.files()).isOne();
        assertThat(shared.runs()).singleElement().satisfies(run -> {
            assertThat(run.run()).isEqualTo(TWELVE);
            assertThat(run.words()).isEqualTo(12);
            assertThat(run.file()).isEqualTo("other.txt");
            assertThat(run.text().place().line()).isOne();
        });
    }

    @Test
    void elevenWordsAreNot() throws IOException {
        write("other.txt", TWELVE.replace("six", "6"));
        write("half.txt", TWELVE.replace("twelve", ""));
        assertThat(hold(TWELVE).runs()).isEmpty();
    }

    @Test
    void capitalsAccentsPunctuationAndLinesMakeNoDifference() throws IOException {
        write("other.md", "# One\n\n*Two*, three\nfour - five\n> SIX seven: éight nine ten (eleven) twelve!");
        assertThat(hold(TWELVE).runs()).hasSize(1);
    }

    @Test
    void aLongRunIsToldOnceAndWhole() throws IOException {
        write("other.txt", TWELVE + " thirteen fourteen. And again: " + TWELVE + " thirteen fourteen.");
        assertThat(hold("So " + TWELVE + " thirteen fourteen fifteen"))
                .extracting(SharedRuns::runs)
                .satisfies(runs -> assertThat(runs).extracting(SharedRun::words).containsExactly(14));
    }

    @Test
    void runsDoNotGoFromOneTextIntoTheNext() throws IOException {
        write("other.txt", TWELVE);
        List<String> halves = Arrays.asList(TWELVE.split(" seven "));
        assertThat(hold(halves.getFirst(), "seven " + halves.getLast()).runs()).isEmpty();
    }

    @Test
    void runsAreInTheOrderOfOurTexts() throws IOException {
        write("b/other.txt", TWELVE);
        write("a.txt", TWELVE);
        assertThat(hold("nothing", TWELVE, "Again: " + TWELVE).runs())
                .extracting(run -> run.text().place().line() + " " + run.file())
                .containsExactly("2 a.txt", "2 b/other.txt", "3 a.txt", "3 b/other.txt");
    }

    @Test
    void pagesAreReadAsTheyAreSeen() throws IOException {
        write("page.html", "<html><script>var one = 'two';</script><p>one t<b>w</b>o three</p><p>four&nbsp;five six "
                + "seven eight <!-- no --> nine ten el&#101;ven tw&#x65;lve</p>");
        assertThat(hold(TWELVE).runs()).hasSize(1);
    }

    @Test
    void oldPagesAreReadInTheirEncoding() throws IOException {
        Files.write(folder.resolve("old.txt"),
                TWELVE.replace("six", "siège").getBytes(Charset.forName("windows-1252")));
        assertThat(hold(TWELVE.replace("six", "siège")).runs()).hasSize(1);
    }

    @Test
    void printedWorksAreRead() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                content.newLineAtOffset(50, 700);
                content.showText(TWELVE);
                content.endText();
            }
            document.save(folder.resolve("work.PDF").toFile());
        }
        assertThat(hold(TWELVE).runs()).extracting(SharedRun::file).containsExactly("work.PDF");
    }

    @Test
    void whatCannotBeReadIsNamedAndOtherKindsArePassedOver() throws IOException {
        write("broken.pdf", TWELVE);
        write("table.csv", TWELVE);
        SharedRuns shared = hold(TWELVE);
        assertThat(shared.unreadable()).containsExactly(folder.resolve("broken.pdf"));
        assertThat(shared.files()).isZero();
        assertThat(shared.runs()).isEmpty();
    }
}
