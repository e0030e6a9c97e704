package commonground.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.sheet.Paper;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import commonground.sheet.html.HtmlPage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds every kind of sheet against PDF/UA-1 and PDF/A-3u. */
class PdfStandardsTest {

    private static final PdfSheet PDF = new PdfSheet(new HtmlPage());

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> kinds() {
        return Stream.of(2, 3, 6)
                .flatMap(columns -> Stream.of(Paper.values())
                        .flatMap(paper -> Stream.of(true, false).map(ours -> Arguments.of(columns, paper, ours))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfSheetKeepsBothStandards(int columns, Paper paper, boolean ourColumn) throws Exception {
        assertThat(failures(Samples.sheet(columns, paper, ourColumn))).isEmpty();
    }

    @Test
    void sheetsKeepBothStandardsWhateverTheySay() throws Exception {
        assertThat(failures(Samples.saying("<b>&amp; “quotes” | שלום 漢字 👩‍🏫 e\u0301 ﬁ \u2011 " + "Donau".repeat(60)
                + " short words ".repeat(900)))).isEmpty();
    }

    private static List<String> failures(Sheet sheet) throws Exception {
        return failures(PDF.write(sheet));
    }

    /** What veraPDF finds wrong with a file. */
    static List<String> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser)
                        .getTestAssertions()
                        .stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion -> flavour + " " + assertion.getRuleId() + " " + assertion.getMessage())
                        .forEach(failures::add);
            }
        }
        return failures;
    }
}
