package commonground.sheet.html;

import commonground.sheet.Sheet;
import java.util.List;

/**
 * What the template shows; its names are the template's.
 *
 * @param paged whether the page is for print
 * @param css   trusted style rules, the only text that is not escaped
 */
record PageView(
        boolean paged,
        String css,
        String language,
        String title,
        String description,
        String subtitle,
        String tally,
        String both,
        String shown,
        String date,
        int width,
        List<Bookmark> bookmarks,
        List<Table> tables,
        List<Guide> guide,
        List<Source> sources,
        List<Sheet.Mark> voices,
        Sheet.Mark bothSides,
        String bothMeans,
        String rungs,
        String missing,
        List<Sheet.Origin> origin,
        String sourceOfOurs,
        Sheet.Labels labels) {

    /** The language in which sources and cases are told. */
    static final String TOLD = "en";

    record Bookmark(String name, String id) {}

    /** A run of rows under one set of column heads. An empty heading shows none. */
    record Table(
            String style,
            String id,
            String heading,
            String caption,
            String questionId,
            String questionWidth,
            String columnWidth,
            List<Column> columns,
            List<Group> groups) {}

    record Column(String id, String style, String name, String about, List<Cite> cites) {}

    /** Rows with a band above them; an empty band shows none. */
    record Group(String style, String id, String band, String bandScope, int span, List<Row> rows) {}

    record Row(
            String id,
            String style,
            String question,
            String sign,
            String inWords,
            String note,
            List<Cell> cells) {}

    /** @param lang the language of the text, empty if it is that of the app's words */
    record Cell(
            String style,
            String headers,
            String lang,
            String lead,
            String text,
            List<Cite> cites,
            List<Sheet.Mark> voices,
            List<Sheet.Mark> both,
            String caution,
            String doubt) {}

    /** @param rules ground rules, often none */
    record Guide(List<Cell> rules, List<Topic> topics) {}

    record Topic(String id, String name, List<Ask> questions) {}

    record Ask(String question, List<Cell> examples, String others) {}

    record Cite(boolean last, int number, String what) {}

    /** @param link whether the address may be a link */
    record Source(
            int number,
            String authors,
            String title,
            String publisher,
            String date,
            String letter,
            String voice,
            String rung,
            String locators,
            String address,
            boolean link,
            String opens) {}
}
