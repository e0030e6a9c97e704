package commonground.sheet.print;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.sheet.Paper;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetPrinterTest {

    private static final SheetPrinter PRINTER = new SheetPrinter();

    @ParameterizedTest
    @CsvSource({"PDF, %PDF-1.", "HTML, <!DOCTYPE html>", "MARKDOWN, # Alder and Birch", "CSV, \uFEFF\"Theme\""})
    void printsEveryFormat(SheetFormat format, String start) {
        Sheet sheet = Samples.sheet(2, Paper.LETTER, false);

        assertThat(new String(PRINTER.print(sheet, format), StandardCharsets.UTF_8)).startsWith(start);
        assertThat(Samples.words().label(format)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void fileNamesTellTheFormat(SheetFormat format) {
        assertThat(SheetFormat.of("a.b." + format.ending())).contains(format);
        assertThat(SheetFormat.of("A." + format.ending().toUpperCase(Locale.ROOT))).contains(format);
    }

    @Test
    void otherNamesDoNot() {
        assertThat(SheetFormat.of("pdf")).isEmpty();
        assertThat(SheetFormat.of("sheet.docx")).isEmpty();
    }

    @Test
    void threadsThatPrintAtOnceGetWhatOneAfterTheOtherWould() {
        List<Sheet> sheets = IntStream.rangeClosed(2, 6)
                .mapToObj(columns -> Samples.sheet(columns, Paper.LETTER, false))
                .toList();
        List<byte[]> oneByOne = sheets.stream().map(sheet -> PRINTER.print(sheet, SheetFormat.PDF)).toList();

        List<byte[]> atOnce = sheets.parallelStream().map(sheet -> PRINTER.print(sheet, SheetFormat.PDF)).toList();

        assertThat(atOnce).usingElementComparator(Arrays::compare).isEqualTo(oneByOne);
    }
}
