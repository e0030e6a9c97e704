package commonground.sheet;

import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.compare.FittingGuide;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.List;

/** Turns the part of the guide that fits a comparison into what its sheet asks. */
final class GuideMaker {

    private final Words words;
    private final List<String> columns;
    private final References references;
    private final SourceNumbers numbers;

    /** @param columns short names of the cases */
    GuideMaker(Words words, List<String> columns, References references, SourceNumbers numbers) {
        this.words = words;
        this.columns = columns;
        this.references = references;
        this.numbers = numbers;
    }

    SheetGuide make(FittingGuide guide) {
        return new SheetGuide(
                guide.groundRules().stream().map(rule -> said("", rule.text(), rule)).toList(),
                guide.sections().stream().map(this::topic).toList());
    }

    private SheetGuide.Topic topic(FittingGuide.Section section) {
        return new SheetGuide.Topic(PlainText.of(section.theme().name()),
                section.questions().stream().map(this::ask).toList());
    }

    private SheetGuide.Ask ask(FittingGuide.Asked asked) {
        return new SheetGuide.Ask(PlainText.of(asked.question().text()),
                asked.examples().stream().map(this::example).toList(), others(asked.others()));
    }

    private SheetGuide.Example example(FittingGuide.Example example) {
        return new SheetGuide.Example(example.column(),
                said(words.say("guide.case", columns.get(example.column())), example.how(), example.finding()));
    }

    private Sheet.Cell.Stated said(String lead, String text, Cited cited) {
        List<Citation> citations = cited.citations();
        return new Sheet.Cell.Stated(lead, PlainText.of(text), List.of(), numbers.mention(citations),
                references.marks(citations), cited.bothSides(), "", "");
    }

    private String others(List<String> names) {
        return names.isEmpty()
                ? ""
                : words.say("guide.others",
                        ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                                .format(names.stream().map(PlainText::of).toList()));
    }
}
