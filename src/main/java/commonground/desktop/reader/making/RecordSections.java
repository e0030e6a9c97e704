package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.Person;
import commonground.cases.Conflict;
import commonground.cases.Source;
import commonground.desktop.controls.Numbering;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the end of the page: conflicts, gaps, people, sources. */
final class RecordSections {

    private final Words words;
    private final Formats formats;
    private final Titles titles;

    RecordSections(Words words) {
        this.words = words;
        this.formats = new Formats(words);
        this.titles = new Titles(words);
    }

    Section conflicts(CaseStudy study) {
        return titles.counted("conflicts", study.conflicts().stream().map(RecordSections::conflict).toList());
    }

    private static Block conflict(Conflict conflict) {
        return new Block.Readings(new Passage(Passage.Kind.TITLE, conflict.about()),
                conflict.readings()
                        .stream()
                        .map(reading -> new Passage(Passage.Kind.CELL, List.of(reading)))
                        .toList());
    }

    Section gaps(CaseStudy study) {
        return titles.counted("gaps", study.gaps()
                .stream()
                .<Block>map(gap -> new Block.Text(new Passage(Passage.Kind.GAP, List.of(gap))))
                .toList());
    }

    Section people(CaseStudy study) {
        return titles.counted("people", study.people().stream().map(this::person).toList());
    }

    private Block person(Person person) {
        String years = formats.years(person.from(), person.to());
        String office = years.isEmpty() ? person.role() : words.say("person.office", person.role(), years);
        return new Block.Member(new Passage(Passage.Kind.TITLE, person.name()),
                new Passage(Passage.Kind.CELL, Titles.capitalized(office), person.citations()));
    }

    Section kin() {
        return titles.section("kin", "", List.of(new Block.Kin()));
    }

    Section sources(Numbering numbering) {
        List<Source> sources = numbering.sources();
        return titles.counted("sources", IntStream.range(0, sources.size())
                .mapToObj(index -> reference(index + 1, sources.get(index)))
                .toList());
    }

    private Block reference(int number, Source source) {
        String date = source.date() == null ? words.say("undated") : formats.date(source.date());
        String line = Stream.of(String.join(", ", source.authors()), source.publisher(), date)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Block.Reference(number, source, new Passage(Passage.Kind.REFERENCE, source.title()),
                new Passage(Passage.Kind.REFERENCE_LINE, line));
    }
}
