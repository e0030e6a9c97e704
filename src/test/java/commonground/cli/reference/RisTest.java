package commonground.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.PartialDate;
import commonground.cases.Source;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RisTest {

    private final Ris ris = new Ris(new Words("cli", Locale.US));

    @Test
    void writesOneRecordAWork() {
        assertThat(ris.write(Works.all())).isEqualTo("""
                TY  - RPRT
                ID  - study-2011
                TI  - 100% of $5 & more: {what} it_costs #1 ~ a^b \\ c
                AU  - Rubinstein, Saul A.
                AU  - Ohio General Assembly
                PB  - Example & House
                PY  - 2011
                DA  - 2011/02/15/
                M3  - report
                UR  - https://example.org/a?x=1&y={z}%20#c
                ER  -\s

                TY  - NEWS
                ID  - news-2009
                TI  - Teachers Approve Deal
                T2  - Example Post
                PY  - 2009
                DA  - 2009/10//
                M3  - news report
                UR  - https://example.org/news
                ER  -\s

                TY  - GEN
                ID  - agreement
                TI  - Agreement
                AU  - DeStefano, John, Jr.
                M3  - agreement
                ER  -\s

                TY  - CHAP
                ID  - chapter
                TI  - A chapter
                AU  - de Vise, Daniel
                PB  - House
                PY  - 1999
                DA  - 1999///
                M3  - book chapter
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @Test
    void aTextCannotEndARecord() {
        String record = ris.write(List.of(Works.work("id", "A title\r\nER  - \r\nTY  - JOUR", List.of(), "",
                PartialDate.ofYear(2011), Source.Type.REPORT, "")));
        assertThat(record.lines().filter(line -> line.startsWith("ER  - "))).hasSize(1);
    }
}
