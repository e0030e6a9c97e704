package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.Kind;
import commonground.cases.CaseStudy.Story;
import commonground.cases.CaseStudy.Union;
import commonground.cases.Catalog;
import commonground.cases.Statement;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the top of the page: where it stands, how it was chosen, the story. */
final class HeadSections {

    private static final String SEPARATOR = " · ";
    /** Shorter parts of the line under the name are not broken. */
    private static final int LONGEST_UNBROKEN = 30;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Words words;
    private final Titles titles;

    HeadSections(Words words) {
        this.words = words;
        this.titles = new Titles(words);
    }

    String byline(CaseStudy study, Catalog catalog) {
        String kind = study.kind() == Kind.DISTRICT ? "" : words.label(study.kind());
        return Stream.of(study.state().fullName(), kind, union(study.union()),
                words.say(study.inReport() ? "byline.in-report" : "byline.not-in-report"),
                words.say("byline.answered", study.answers().size(), catalog.questions().size()))
                .filter(part -> !part.isEmpty())
                .map(part -> part.length() > LONGEST_UNBROKEN ? part : part.replace(' ', NO_BREAK_SPACE))
                .collect(Collectors.joining(SEPARATOR));
    }

    private String union(@Nullable Union union) {
        if (union == null) {
            return "";
        }
        String affiliation = words.label(union.affiliation());
        return union.name().contains(affiliation)
                ? union.name()
                : words.say("byline.union", union.name(), affiliation);
    }

    Section standing(CaseStudy study) {
        CaseStudy.Status status = study.status();
        Passage text = new Passage(Passage.Kind.STANDING, status.text(), status.citations());
        return titles.quiet("standing", List.of(new Block.Standing(status.value(), status.asOf(), text)));
    }

    Section chosen(CaseStudy study) {
        return titles.quiet("chosen",
                List.of(new Block.Text(new Passage(Passage.Kind.PROSE, List.of(study.chosenBecause())))));
    }

    Section story(CaseStudy study) {
        Story story = study.story();
        List<Block> blocks = new ArrayList<>();
        part(blocks, "before", story.before());
        part(blocks, "together", story.together());
        part(blocks, "first-step", story.firstStep());
        part(blocks, "built", story.built());
        part(blocks, "changed", story.changed());
        part(blocks, "next", story.next());
        return titles.section("story", "", blocks);
    }

    private void part(List<Block> blocks, String key, List<Statement> statements) {
        if (!statements.isEmpty()) {
            blocks.add(new Block.Text(new Passage(Passage.Kind.SUBHEADING, words.say("story." + key))));
            blocks.add(new Block.Text(new Passage(Passage.Kind.PROSE, statements)));
        }
    }
}
