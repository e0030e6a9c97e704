package commonground.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.library.CaseQuery;
import commonground.library.Library;
import commonground.sheet.Paper;
import commonground.sheet.html.CasePage;
import commonground.sheet.html.HtmlPage;
import commonground.sheet.onepage.OnePage;
import commonground.sheet.onepage.OnePageMaker;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the casebook. */
class OnePageTest {

    private static final PdfSheet PDF = new PdfSheet(new HtmlPage());
    private static final Words WORDS = new Words("sheet", Locale.US);

    @TempDir private static Path data;
    private static Library library;

    @BeforeAll
    static void open() throws Exception {
        library = Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static OnePageMaker maker(String id, Paper paper, Words words) {
        return new OnePageMaker(library.read(id).orElseThrow(), paper, LocalDate.of(2026, 5, 4), library.packOf(id),
                words);
    }

    @Test
    void everyCaseHasOnePageThatNamesItsSourcesAndWhatIsLeftOut() throws Exception {
        List<String> ids = library.find(CaseQuery.ALL).matches().stream().map(match -> match.summary().id()).toList();
        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            CaseStudy study = library.read(id).orElseThrow();
            byte[] pdf = PDF.write(maker(id, Paper.LETTER, WORDS));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(id).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ").replace("- ", "-")).as(id)
                        .contains(study.name(), "What happened next", "Sources", "show " + id);
            }
        }
    }

    @Test
    void keepsBothStandardsOnEveryPaperAndInBothLanguages() throws Exception {
        for (Paper paper : Paper.values()) {
            assertThat(PdfStandardsTest.failures(PDF.write(maker("denver", paper, WORDS)))).as(paper.key()).isEmpty();
        }
        assertThat(PdfStandardsTest.failures(
                PDF.write(maker("toledo", Paper.LETTER, new Words("sheet", Locale.of("es", "US")))))).isEmpty();
    }

    @Test
    void theAppsOwnWordsAreInItsLanguageAndOnlyTheSourcesInEnglish() {
        String page = new CasePage().onPaper(maker("toledo", Paper.LETTER, new Words("sheet", Locale.of("es", "US")))
                .without(0));
        Matcher english = Pattern.compile("<span lang=\"en\">([^<]*)</span>").matcher(page);
        assertThat(english.results().map(run -> run.group(1))).isNotEmpty()
                .noneMatch(text -> text.matches(".*(Quiénes|Con qué frecuencia|Decide|Desde \\d).*"));
        assertThat(page).contains("<span>Quiénes: </span><span lang=\"en\">");
    }

    @Test
    void whatIsLeftOutIsCountedAndItsSourcesGoWithIt() {
        OnePageMaker maker = maker("denver", Paper.LETTER, WORDS);
        OnePage whole = maker.without(0);
        OnePage least = maker.without(maker.most());
        assertThat(whole.leftOut()).startsWith("The whole case study");
        assertThat(least.parts()).allSatisfy(part -> assertThat(part.entries()).hasSize(1));
        assertThat(least.leftOut()).startsWith("Left out for want of room: ").contains("figures", "results");
        assertThat(least.sources()).hasSizeLessThan(whole.sources().size());
    }
}
