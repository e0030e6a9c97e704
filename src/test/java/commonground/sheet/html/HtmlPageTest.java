package commonground.sheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.compare.FittingGuide;
import commonground.sheet.Paper;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.words.Words;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPageTest {

    private static final HtmlPage PAGE = new HtmlPage();
    private static final String NASTY = "<script>alert(1)</script> & \"quoted\" 'single' {{title}} ]]> <!-- -->";
    private static final String SET = "<script>alert(1)</script> & “quoted” ‘single’ {{title}} ]]> <!-- -->";

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void isWellFormedOnScreenAndOnPaper(int columns) throws Exception {
        assertThat(parse(PAGE.onScreen(Samples.sheet(columns, Paper.LETTER, true))).getDocumentElement()
                .getAttribute("lang")).isEqualTo("en");
        assertThat(elements(parse(PAGE.onPaper(Samples.sheet(columns, Paper.LETTER, true))), "bookmark")).hasSize(7);
    }

    @Test
    void textIsNeverMarkup() throws Exception {
        Document page = parse(PAGE.onScreen(Samples.saying(NASTY)));

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "td")).anySatisfy(cell -> assertThat(cell.getTextContent()).contains(SET));
    }

    @Test
    void nothingIsFetchedOrRun() throws Exception {
        Document page = parse(PAGE.onScreen(Samples.sheet(2, Paper.LETTER, false)));

        assertThat(elements(page, "*")).allSatisfy(element -> {
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.getTagName()).isNotIn("script", "link", "iframe", "object", "img");
        });
        assertThat(elements(page, "style")).allSatisfy(
                style -> assertThat(style.getTextContent()).doesNotContain("url(").doesNotContain("@import"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.org/\" onclick=\"x", "file:///etc/passwd", ""})
    void onlyWebAddressesBecomeLinks(String address) {
        assertThat(HtmlPage.isWeb(address)).isFalse();
        assertThat(HtmlPage.isWeb("https://example.org/a?b=c&d=e#f")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void everyCellNamesItsHeadsAndEveryLinkItsSource(int columns) throws Exception {
        for (String html : List.of(PAGE.onScreen(Samples.sheet(columns, Paper.LETTER, true)),
                PAGE.onPaper(Samples.sheet(columns, Paper.LETTER, true)))) {
            Document page = parse(html);
            List<String> ids = elements(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            Set<String> known = new HashSet<>(ids);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(elements(page, "td")).isNotEmpty()
                    .allSatisfy(cell -> assertThat(known).contains(cell.getAttribute("headers").split(" ")));
            assertThat(elements(page, "a")).filteredOn(link -> link.getAttribute("href").startsWith("#"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(known).contains(link.getAttribute("href").substring(1)));
        }
    }

    @Test
    void inSpanishItSaysWhichWordsAreEnglishOnes() throws Exception {
        Sheet spanish = Sheet.of(Samples.comparison(2), FittingGuide.NOTHING, SheetOptions.on(Samples.DAY), List.of(),
                new Words("sheet", Locale.of("es", "US")));
        Document page = parse(PAGE.onPaper(spanish));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("es-US");
        assertThat(languages(page, "says")).contains("en").contains("es-US");
        assertThat(languages(page, "question")).containsOnly("es-US");
        assertThat(languages(page, "likeness")).containsOnly("es-US");
        assertThat(elements(page, "span"))
                .filteredOn(text -> text.getTextContent().equals("No consta en nuestras fuentes"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.getAttribute("lang")).isEmpty());
    }

    /** The language of the first words of every element of a class. */
    private static List<String> languages(Document page, String styleClass) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("class").equals(styleClass))
                .map(HtmlPageTest::language)
                .toList();
    }

    private static String language(Element element) {
        Node text = element;
        while (text.getFirstChild() != null) {
            text = text.getFirstChild();
        }
        for (Node node = text; true; node = node.getParentNode()) {
            if (node instanceof Element parent && !parent.getAttribute("lang").isEmpty()) {
                return parent.getAttribute("lang");
            }
        }
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < nodes.getLength(); place++) {
            elements.add((Element) nodes.item(place));
        }
        return elements;
    }
}
