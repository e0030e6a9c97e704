package commonground.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.words.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BibTexTest {

    @Test
    void writesEveryWorkWithItsSignsEscaped() {
        assertThat(new BibTex(new Words("cli", Locale.US)).write(Works.all())).isEqualTo("""
                @techreport{study-2011,
                  title = {{100\\% of \\$5 \\& more: \\{what\\} it\\_costs \\#1 \\textasciitilde{} a\\textasciicircum{}b \
                \\textbackslash{} c}},
                  author = {Rubinstein, Saul A. and {Ohio General Assembly}},
                  institution = {Example \\& House},
                  year = {2011},
                  month = feb,
                  day = {15},
                  url = {https://example.org/a?x=1&y=%7Bz%7D%20#c}
                }

                @article{news-2009,
                  title = {{Teachers Approve Deal}},
                  journal = {Example Post},
                  year = {2009},
                  month = oct,
                  url = {https://example.org/news}
                }

                @misc{agreement,
                  title = {{Agreement}},
                  author = {DeStefano, Jr., John},
                  howpublished = {agreement}
                }

                @incollection{chapter,
                  title = {{A chapter}},
                  author = {de Vise, Daniel},
                  publisher = {House},
                  year = {1999}
                }
                """);
    }
}
