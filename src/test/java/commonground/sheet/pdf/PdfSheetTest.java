package commonground.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.sheet.Paper;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import commonground.sheet.html.HtmlPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSheetTest {

    private static final PdfSheet PDF = new PdfSheet(new HtmlPage());
    private static final double SMALLEST = 8;
    private static final double MARGIN = 40;
    private static final double FOOT = 20;

    @Test
    void readsInTheOrderOfThePage() throws IOException {
        String text = PdfReader.structure(pdf(2)).getFirst().text();

        assertThat(text).containsSubsequence("Alder and Birch", "Alike on 1 of 2 comparable rows.", "Question",
                "Alder Public Schools", "Birch School District", "What happened next", "Changed, as of 2026.",
                "Crisis origin", "What pushed them?", "A strike in 1990", "A strike in 1991", "Evaluation",
                "First year in use", "Since 2010", "Not stated in our sources", "Questions for the conversation",
                "Ground rules",
                "How finely shall we rate?", "Alder:", "Peers observe too.", "See also Elder Schools.", "Sources",
                "A. Writer and B. Writer. Alder Public Schools union. The Publisher, October 2009. ", "L", " labor",
                "Cited: p. 1; p. 3; p. 2", "https://example.org/Alder/Public/Schools/union",
                "How to read this sheet", "How the cases were chosen", "November 21, 2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void everyRowHasAHeadAndAsManyCellsAsThereAreColumns(int columns) throws IOException {
        List<PdfReader.Element> elements = PdfReader.structure(PDF.write(Samples.sheet(columns, Paper.LETTER, true)));
        List<String> rows = new ArrayList<>();
        for (PdfReader.Element element : elements) {
            switch (element.type()) {
                case "TR" -> rows.add("");
                case "TH", "TD" -> rows.add(rows.removeLast() + element.type() + element.scope()
                        + (element.span() == 1 ? "" : element.span()));
                default -> {
                    // text within cells
                }
            }
        }

        String heads = "THColumn".repeat(columns + 2);
        String row = "THRow" + "TD".repeat(columns + 1);
        String band = "THRow" + (columns + 2);
        assertThat(rows).isSubsetOf(heads, row, band).contains(heads, row);
    }

    @Test
    void headsAreDrawnOnEveryPageButReadOnce() throws IOException {
        byte[] pdf = PDF.write(Samples.saying("A long story. ".repeat(45)));

        assertThat(PdfReader.texts(pdf, "TH")).filteredOn("Alder Public Schools"::equals).isEmpty();
        assertThat(PdfReader.texts(pdf, "TH")).filteredOn(text -> text.startsWith("Alder Public Schools")).hasSize(1);
        assertThat(PdfReader.texts(pdf, "TH").stream().filter(text -> text.startsWith("Alder Public Schools")))
                .allSatisfy(text -> assertThat(text).containsOnlyOnce("Alder Public Schools"));
    }

    @Test
    void quotationMarksCanBeSearchedAndCopied() throws IOException {
        String text = "‘one’ “two” it’s";

        assertThat(PdfReader.pageText(PDF.write(Samples.saying(text)))).contains(text).contains("“Not stated");
    }

    @Test
    void charactersThatNoFontHasBecomeOneBox() throws IOException {
        assertThat(PdfReader.texts(PDF.write(Samples.saying("before שלום after 👩‍🏫 end")), "TD"))
                .anySatisfy(text -> assertThat(text).startsWith("before □ after □ end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=http://127.0.0.1:9/a.png>", "<link rel=stylesheet href=http://127.0.0.1:9/a.css>",
        "</style><style>@import url(http://127.0.0.1:9/a.css);</style>", "<svg><image href=http://127.0.0.1:9/a.svg />",
        "<!DOCTYPE a SYSTEM http://127.0.0.1:9/a.dtd>"})
    void whatLooksLikeMarkupIsPrintedAndNeverFetched(String text) throws IOException {
        assertThat(PdfReader.texts(PDF.write(Samples.saying(text)), "TD"))
                .anySatisfy(cell -> assertThat(cell).startsWith(text));
    }

    @ParameterizedTest
    @CsvSource({"2, LETTER, false, 612, 792", "2, LETTER, true, 792, 612", "3, A4, false, 842, 595",
        "2, A4, false, 595, 842", "6, LEGAL, true, 1008, 612"})
    void turnsThePaperFromThreeColumnsOn(int columns, Paper paper, boolean ourColumn, float width, float height)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.write(Samples.sheet(columns, paper, ourColumn)))) {
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat((double) Math.round(page.getMediaBox().getWidth())).isEqualTo(width);
                assertThat((double) Math.round(page.getMediaBox().getHeight())).isEqualTo(height);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void nothingIsSmallerThanEightPointsOrOutsideTheMargins(int columns) throws IOException {
        Sheet sheet = Samples.sheet(columns, Paper.LETTER, true);

        assertThat(unreadable(PDF.write(sheet))).isEmpty();
        assertThat(unreadable(PDF.write(Samples.saying("Donaudampfschifffahrt".repeat(20))))).isEmpty();
    }

    private static List<String> unreadable(byte[] pdf) throws IOException {
        return PdfReader.letters(pdf)
                .stream()
                .filter(letter -> letter.getYScale() < SMALLEST - .01 || letter.getX() < MARGIN
                        || letter.getX() + letter.getWidth() > letter.getPageWidth() - MARGIN
                        || letter.getY() < MARGIN || letter.getY() > letter.getPageHeight() - FOOT)
                .map(letter -> letter + " " + letter.getYScale() + " pt at " + letter.getX() + ", " + letter.getY())
                .distinct()
                .limit(10)
                .toList();
    }

    @Test
    void aCellLongerThanAPageIsPrintedWhole() throws IOException {
        String words = String.join(" ", IntStream.rangeClosed(1, 1500).mapToObj(number -> "word" + number).toList());

        String text = PdfReader.structure(PDF.write(Samples.saying(words))).getFirst().text();

        assertThat(text).contains(words);
    }

    @Test
    void rowsThatFitOnAPageAreNotSplit() throws IOException {
        byte[] pdf = PDF.write(Samples.saying("A long story. ".repeat(45)));

        for (PdfReader.Element row : PdfReader.structure(pdf)) {
            if (row.type().equals("TR")) {
                assertThat(row.pages()).as(row.text()).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        Sheet sheet = Samples.sheet(2, Paper.LETTER, false);
        byte[] first = PDF.write(sheet);

        assertThat(new PdfSheet(new HtmlPage()).write(sheet)).isEqualTo(first);
    }

    @Test
    void metadataNameTheSheetAndNothingOfThisMachine() throws IOException {
        byte[] pdf = pdf(2);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Alder and Birch");
            assertThat(document.getDocumentInformation().getSubject()).contains("Sample casebook 2026.1");
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactlyInAnyOrder("Title",
                    "Subject",
                    "Creator", "Producer", "CreationDate", "ModDate");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-21T00:00:00Z");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Common Ground");
            assertThat(document.getDocumentCatalog().getMetadata().getCOSObject().toTextString())
                    .contains("2026-11-21T00:00:00Z")
                    .doesNotContainIgnoringCase("openhtmltopdf");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void bookmarksLeadToThemesAndSources() throws IOException {
        assertThat(bookmarks(pdf(2))).containsExactly("What happened next", "Crisis origin", "Evaluation",
                "Questions for the conversation", "Sources",
                "How to read this sheet", "How the cases were chosen");
        assertThat(bookmarks(pdf(6))).isEqualTo(bookmarks(pdf(2)));
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
        }
        return titles;
    }

    @Test
    void everyPageIsNumberedAndDatedAtItsFoot() throws IOException {
        byte[] pdf = pdf(6);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("November 21, 2026 · Page " + page + " of " + pages)
                        .contains("These cases were chosen, not sampled.");
            }
        }
    }

    private static byte[] pdf(int columns) {
        return PDF.write(Samples.sheet(columns, Paper.LETTER, false));
    }
}
