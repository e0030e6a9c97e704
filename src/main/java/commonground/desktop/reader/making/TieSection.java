package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.CrosswalkLink;
import commonground.cases.Catalog;
import commonground.cases.Framework;
import commonground.cases.Framework.Element;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.desktop.reader.page.Target;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the section that ties the case to published frameworks. */
final class TieSection {

    /** The section's id. */
    static final String ID = "ties";

    private final Words words;
    private final Titles titles;

    TieSection(Words words) {
        this.words = words;
        this.titles = new Titles(words);
    }

    /** The ties by framework in the catalog's order, each framework's by the number of the element. */
    Section section(CaseStudy study, Catalog catalog, Landmarks landmarks) {
        List<Block> blocks = new ArrayList<>();
        int count = 0;
        for (Framework framework : catalog.frameworks()) {
            List<Block> ties = study.crosswalk()
                    .stream()
                    .filter(link -> link.framework().equals(framework.id()))
                    .sorted(Comparator.comparingInt(CrosswalkLink::element))
                    .map(link -> tie(link, framework, landmarks))
                    .toList();
            if (!ties.isEmpty()) {
                blocks.addAll(head(framework));
                blocks.addAll(ties);
                count += ties.size();
            }
        }
        if (!blocks.isEmpty() && !catalog.frameworkGaps().isEmpty()) {
            blocks.add(new Block.Text(new Passage(Passage.Kind.SUBHEADING, words.say("tie.gaps"))));
            catalog.frameworkGaps()
                    .forEach(gap -> blocks.add(new Block.Text(new Passage(Passage.Kind.GAP, List.of(gap)))));
        }
        return titles.section(ID, words.say("tally", count), blocks);
    }

    private List<Block> head(Framework framework) {
        Integer year = framework.year();
        String author = year == null
                ? framework.author()
                : words.say("tie.author", framework.author(), Formats.year(year));
        String missing = framework.elements()
                .stream()
                .filter(element -> element.label() == null)
                .map(element -> String.valueOf(element.number()))
                .collect(Collectors.joining(words.say("tie.joiner")));
        return Stream.of(Optional.of(new Passage(Passage.Kind.SUBHEADING, framework.name())),
                Optional.of(new Passage(Passage.Kind.NOTE, author)),
                Optional.of(missing)
                        .filter(numbers -> !numbers.isEmpty())
                        .map(numbers -> new Passage(Passage.Kind.NOTE, words.say("tie.missing", numbers))))
                .flatMap(Optional::stream)
                .<Block>map(Block.Text::new)
                .toList();
    }

    private Block tie(CrosswalkLink link, Framework framework, Landmarks landmarks) {
        Optional<Element> element = framework.elements()
                .stream()
                .filter(each -> each.number() == link.element())
                .findFirst();
        Passage label = element.flatMap(each -> Optional.ofNullable(each.label()))
                .map(text -> new Passage(Passage.Kind.TITLE, text))
                .orElseGet(() -> new Passage(Passage.Kind.UNSTATED, words.say("tie.no-label")));
        return new Block.Tie(String.valueOf(link.element()), label,
                element.map(Element::gloss).filter(gloss -> !gloss.isEmpty()).map(TieSection::gloss).orElse(null),
                new Passage(Passage.Kind.CELL, link.why(), link.citations()), finding(link, landmarks));
    }

    private static Passage gloss(String text) {
        return new Passage(Passage.Kind.NOTE, text);
    }

    private static @Nullable Target finding(CrosswalkLink link, Landmarks landmarks) {
        return Optional.ofNullable(link.finding()).flatMap(landmarks::of).orElse(null);
    }
}
