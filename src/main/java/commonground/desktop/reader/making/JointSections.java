package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.GiveAndGet;
import commonground.cases.CaseStudy.Known;
import commonground.cases.CaseStudy.Lesson;
import commonground.cases.CaseStudy.Structure;
import commonground.cases.Statement;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Cards.Card;
import commonground.desktop.reader.page.Block.Cards.Fact;
import commonground.desktop.reader.page.Block.Columns.Column;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** Makes the sections on how they work together: structures, give and get, who learned from whom. */
final class JointSections {

    private final Words words;
    private final Formats formats;
    private final Titles titles;

    JointSections(Words words) {
        this.words = words;
        this.formats = new Formats(words);
        this.titles = new Titles(words);
    }

    Section structures(CaseStudy study) {
        List<Card> cards = study.structures().stream().map(this::card).toList();
        return titles.section("structures", words.say("tally", cards.size()),
                cards.isEmpty() ? List.of() : List.of(new Block.Cards(cards)));
    }

    private Card card(Structure structure) {
        Integer since = structure.since();
        return new Card(new Passage(Passage.Kind.TITLE, structure.name(), structure.citations()),
                List.of(fact("who", structure.who()), fact("how-often", structure.howOften()),
                        fact("decides", structure.decides()),
                        fact("since", since == null ? "" : Formats.year(since)),
                        fact("in-contract", known(structure.inContract())),
                        fact("cheap-to-start", known(structure.cheapToStart()))));
    }

    private String known(Known known) {
        return known == Known.UNKNOWN ? "" : words.label(known);
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("structure." + key),
                value.isEmpty() ? titles.notStated() : new Passage(Passage.Kind.CELL, value));
    }

    Section giveAndGet(CaseStudy study) {
        GiveAndGet both = study.giveAndGet();
        boolean nothing = Stream.of(both.laborGave(), both.managementGave(), both.bothGained())
                .allMatch(List::isEmpty);
        return titles.section("give-and-get", "", nothing
                ? List.of()
                : List.of(new Block.Columns(List.of(column("labor", both.laborGave()),
                        column("management", both.managementGave()), column("joint", both.bothGained())))));
    }

    private Column column(String key, List<Statement> statements) {
        List<Passage> items = statements.stream()
                .map(statement -> new Passage(Passage.Kind.CELL, List.of(statement)))
                .toList();
        return new Column(key, new Passage(Passage.Kind.SUBHEADING, words.say("give-and-get." + key)),
                items.isEmpty() ? List.of(titles.notStated()) : items);
    }

    Section lessons(CaseStudy study) {
        return titles.counted("lessons", study.learnedFrom().stream().map(this::lesson).toList());
    }

    private Block lesson(Lesson lesson) {
        return new Block.Entry(
                Passage.title(Titles.capitalized(lesson.from()), formats.years(lesson.year(), lesson.year())),
                new Passage(Passage.Kind.PROSE, lesson.what(), lesson.citations()));
    }
}
