package commonground.sheet.html;

import commonground.sheet.Sheet;
import commonground.sheet.SheetGuide;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the questions for the conversation ready for the template. */
final class GuideViews {

    private final SheetGuide guide;
    private final CellViews cells;

    GuideViews(Sheet sheet) {
        this.guide = sheet.guide();
        this.cells = new CellViews(sheet);
    }

    /** The one guide, or none if there is nothing to ask. */
    List<PageView.Guide> guide() {
        return guide.isEmpty()
                ? List.of()
                : List.of(new PageView.Guide(guide.groundRules().stream().map(cells::said).toList(), topics()));
    }

    private List<PageView.Topic> topics() {
        return IntStream.range(0, guide.topics().size()).mapToObj(place -> {
            SheetGuide.Topic topic = guide.topics().get(place);
            return new PageView.Topic("g" + (place + 1), Typography.of(topic.name()),
                    topic.questions().stream().map(this::ask).toList());
        }).toList();
    }

    private PageView.Ask ask(SheetGuide.Ask ask) {
        return new PageView.Ask(Typography.of(ask.question()),
                ask.examples().stream().map(example -> cells.said(example.said())).toList(),
                Typography.of(ask.others()));
    }
}
