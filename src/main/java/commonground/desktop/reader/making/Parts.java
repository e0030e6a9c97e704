package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Framework;
import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.desktop.shell.CasePart;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where on a page each part of a case begins that one can be sent to from elsewhere. */
final class Parts {

    private final Catalog catalog;
    private final Map<CasePart, Passage> places = new HashMap<>();

    private Parts(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What the page has nothing on stands where it would have been told, or is left out. */
    static Map<CasePart, Passage> of(CaseStudy study, Catalog catalog, List<Section> sections, Landmarks landmarks) {
        Parts parts = new Parts(catalog);
        catalog.themes()
                .forEach(theme -> named(sections, FindingSections.idOf(theme)).limit(1)
                        .forEach(section -> parts.places.put(new CasePart.OfTheme(theme.id()), section.heading())));
        named(sections, AnswerSection.ID).forEach(parts::addReplies);
        named(sections, TieSection.ID).forEach(parts::addTies);
        study.findings()
                .forEach(finding -> landmarks.of(finding.id())
                        .ifPresent(target -> parts.places.put(new CasePart.OfFinding(finding.id()),
                                target.passage())));
        return parts.places;
    }

    private static Stream<Section> named(List<Section> sections, String id) {
        return sections.stream().filter(section -> section.id().equals(id));
    }

    /** Every question has its reply on the page, in the catalog's order. */
    private void addReplies(Section section) {
        Iterator<Block> blocks = section.blocks().iterator();
        for (Theme theme : catalog.themes()) {
            List<Question> questions = catalog.questionsOf(theme);
            if (!questions.isEmpty()) {
                Passage heading = blocks.next().passages().getFirst();
                places.putIfAbsent(new CasePart.OfTheme(theme.id()), heading);
                questions.forEach(question -> places.put(new CasePart.OfQuestion(question.id()),
                        blocks.next().passages().getFirst()));
            }
        }
    }

    private void addTies(Section section) {
        for (Framework framework : catalog.frameworks()) {
            List<Block> own = section.blocks()
                    .stream()
                    .dropWhile(block -> !isHead(block, framework))
                    .toList();
            Passage head = own.isEmpty() ? section.heading() : own.getFirst().passages().getFirst();
            framework.elements()
                    .forEach(element -> places.put(new CasePart.OfElement(framework.id(), element.number()), head));
            own.stream()
                    .skip(1)
                    .takeWhile(block -> !isAnyHead(block))
                    .filter(Block.Tie.class::isInstance)
                    .map(Block.Tie.class::cast)
                    .forEach(tie -> places.put(new CasePart.OfElement(framework.id(), Integer.parseInt(tie.number())),
                            tie.label()));
        }
    }

    private static boolean isHead(Block block, Framework framework) {
        return isAnyHead(block) && block.passages().getFirst().text().equals(framework.name());
    }

    private static boolean isAnyHead(Block block) {
        return block instanceof Block.Text(Passage text) && text.kind() == Passage.Kind.SUBHEADING;
    }
}
