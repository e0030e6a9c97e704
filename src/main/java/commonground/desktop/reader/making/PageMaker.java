package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.desktop.controls.Numbering;
import commonground.desktop.reader.page.Page;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** Lays a case study out as a page. Needs no widget and may run on any thread. */
public final class PageMaker {

    private final Catalog catalog;
    private final HeadSections head;
    private final FindingSections findings;
    private final AnswerSection answers;
    private final JointSections joint;
    private final RecordSections records;
    private final FigureSection figures;
    private final TieSection ties;
    private final TimelineSection timeline;
    private final Words words;

    /**
     * A maker of pages.
     *
     * @param words   the bundle {@code reader}
     * @param catalog themes, questions and frameworks of the library
     */
    public PageMaker(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
        this.head = new HeadSections(words);
        this.findings = new FindingSections(words);
        this.answers = new AnswerSection(words);
        this.joint = new JointSections(words);
        this.records = new RecordSections(words);
        this.figures = new FigureSection(words);
        this.ties = new TieSection(words);
        this.timeline = new TimelineSection(words);
    }

    /** The page of a case; what it has nothing for is left out. */
    public Page make(CaseStudy study) {
        List<Section> themes = findings.sections(study, catalog);
        Landmarks landmarks = Landmarks.of(study, themes, words);
        List<Section> cited = Stream.of(
                Stream.of(head.standing(study), figures.section(study),
                        timeline.section(study, catalog, landmarks), head.chosen(study), head.story(study)),
                themes.stream(),
                Stream.of(answers.section(study, catalog), joint.structures(study), joint.giveAndGet(study),
                        joint.lessons(study), records.conflicts(study), records.gaps(study), records.people(study),
                        ties.section(study, catalog, landmarks)))
                .flatMap(sections -> sections)
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        Numbering numbering = Numbering.inOrder(citations(cited));
        List<Section> sections = Stream.concat(cited.stream(), Stream.of(records.kin(), records.sources(numbering)))
                .toList();
        return new Page(study.id(), new Passage(Passage.Kind.NAME, study.name()),
                new Passage(Passage.Kind.BYLINE, head.byline(study, catalog)),
                new Passage(Passage.Kind.HEADLINE, study.headline()), sections, numbering,
                Parts.of(study, catalog, sections, landmarks));
    }

    private static List<Citation> citations(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.passages().stream())
                .flatMap(passage -> passage.citations().stream())
                .toList();
    }
}
