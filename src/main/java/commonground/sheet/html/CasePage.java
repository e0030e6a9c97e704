package commonground.sheet.html;

import com.samskivert.mustache.Template;
import commonground.sheet.Sheet;
import commonground.sheet.onepage.OnePage;
import java.util.List;
import java.util.stream.IntStream;

/** The template of a case on one page. Safe for use by several threads. */
public final class CasePage {

    private final Template template = Resources.template("one-page.mustache");
    private final String css = Resources.text("paper.css") + Resources.text("one-page.css");

    /** What the template shows; its names are the template's. */
    private record View(
            String css,
            OnePage.Head head,
            String title,
            String headline,
            List<Block> standing,
            List<Block> start,
            List<Block> end,
            List<PageView.Source> first,
            List<PageView.Source> second,
            int secondStart,
            String leftOut,
            OnePage.Labels labels) {}

    private record Block(String key, String heading, List<Entry> entries) {}

    private record Entry(
            String lead,
            List<Run> runs,
            List<PageView.Cite> cites,
            List<Sheet.Mark> voices,
            List<Sheet.Mark> both,
            String caution) {}

    /** @param lang the language of the text, empty if it is that of the app's words */
    private record Run(String lang, String text) {}

    /** A page for the printer to PDF, in well-formed XML. */
    public String onPaper(OnePage page) {
        String size = "@page { size: " + page.paper().size(false) + " }\n";
        List<Block> blocks = page.parts().stream().map(part -> block(part, page.labels())).toList();
        List<PageView.Source> sources =
                page.sources().stream().map(source -> HtmlPage.source(source, page.labels())).toList();
        int half = (sources.size() + 1) / 2;
        boolean isEnd = blocks.stream().anyMatch(block -> block.key().equals("outcomes"));
        int split = isEnd ? blocks.size() - 1 : (blocks.size() + 1) / 2;
        return template.execute(new View(size + css, page.head(), Typography.of(page.head().title()),
                Typography.of(page.head().headline()), List.of(block(page.standing(), page.labels())),
                blocks.subList(0, split), blocks.subList(split, blocks.size()), sources.subList(0, half),
                sources.subList(half, sources.size()), half + 1, Typography.of(page.leftOut()), page.labels()));
    }

    private static Block block(OnePage.Part part, OnePage.Labels labels) {
        return new Block(part.key(), part.heading(),
                part.entries().stream().map(entry -> entry(entry, labels)).toList());
    }

    private static Entry entry(OnePage.Entry entry, OnePage.Labels labels) {
        Sheet.Cell.Stated said = entry.stated();
        List<Integer> numbers = said.numbers();
        return new Entry(Typography.of(said.lead()),
                entry.runs()
                        .stream()
                        .map(run -> new Run(run.own() ? "" : PageView.TOLD, Typography.of(run.text())))
                        .toList(),
                IntStream.range(0, numbers.size())
                        .mapToObj(place -> new PageView.Cite(place == numbers.size() - 1, numbers.get(place),
                                labels.source() + " " + numbers.get(place)))
                        .toList(),
                said.voices(), said.both() ? List.of(labels.both()) : List.of(), Typography.of(said.caution()));
    }
}
