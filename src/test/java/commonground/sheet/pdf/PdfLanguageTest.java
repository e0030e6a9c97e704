package commonground.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.compare.FittingGuide;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.html.HtmlPage;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** Screen readers choose their voice by the language that a part of a PDF declares. */
class PdfLanguageTest {

    @Test
    void aSpanishSheetDeclaresWhichPartsAreEnglish() throws Exception {
        Sheet sheet = Sheet.of(Samples.comparison(2), FittingGuide.NOTHING, SheetOptions.on(Samples.DAY), List.of(),
                new Words("sheet", Locale.of("es", "US")));
        byte[] pdf = new PdfSheet(new HtmlPage()).write(sheet);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
            assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot())).contains("es-US", "en");
        }
        assertThat(PdfStandardsTest.failures(pdf)).isEmpty();
    }

    private static Stream<String> languages(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).flatMap(kid -> {
            PDStructureElement element = (PDStructureElement) kid;
            return Stream.concat(Stream.ofNullable(element.getLanguage()),
                    languages(element));
        });
    }
}
