package commonground.sheet.file;

import commonground.cases.Answer;
import commonground.cases.Answer.Confidence;
import commonground.cases.Answer.Value;
import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.PartialDate;
import commonground.cases.Question;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Theme;
import commonground.cases.Voice;
import commonground.compare.Comparison;
import commonground.sheet.Paper;
import commonground.sheet.Samples;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Any comparison that the model allows, with texts that no author would write. */
final class RandomSheets {

    private static final List<String> SCRAPS = List.of("a strike", " ", "<b>", "&amp;", "|", "\"", "'", "\\", "=1+1",
            "שלום", "👩‍🏫", "\u0000", "\r\n", "\ud800", "\u202E", "{{text}}", "]]>", "--", "%PDF", "é", "“",
            "x".repeat(80));

    private final Random random;

    RandomSheets(long seed) {
        random = new Random(seed);
    }

    Sheet next() {
        List<CaseStudy> cases = IntStream.range(0, 2 + random.nextInt(5)).mapToObj(this::study).toList();
        Set<String> themes = random.nextBoolean()
                ? Set.of()
                : Set.copyOf(Samples.catalog().themes().stream().map(Theme::id).toList());
        ComparisonPlan plan =
                new ComparisonPlan(cases.stream().map(CaseStudy::id).toList(), themes, any(Show.values()));
        SheetOptions options = new SheetOptions(any(Paper.values()), random.nextBoolean(), random.nextBoolean(),
                Samples.DAY.plusDays(random.nextInt(9999)));
        return Samples.sheet(Comparison.of(plan, cases, Samples.catalog()), options);
    }

    private CaseStudy study(int place) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : Samples.catalog().questions()) {
            if (random.nextInt(4) > 0) {
                answers.add(Samples.answer(question, value(question), text(), any(Confidence.values()), text(),
                        IntStream.range(0, random.nextInt(4)).mapToObj(this::source).toArray(Source[]::new)));
            }
        }
        return Samples.study("case-" + place, text() + place, answers, source(0));
    }

    private Source source(int place) {
        return Samples.source(text() + place, any(Voice.values()), any(Rung.values()),
                random.nextBoolean() ? null : PartialDate.ofYear(1990 + random.nextInt(30)));
    }

    private Value value(Question question) {
        return switch (question.kind()) {
            case TEXT -> new Value.None();
            case CHOICE, CHOICES ->
                    new Value.Chosen(List.of(any(question.choices().toArray(Question.Choice[]::new)).value()));
            case NUMBER -> new Value.Amount(new BigDecimal(random.nextInt(5)).movePointLeft(random.nextInt(3)));
            case YEAR -> new Value.Year(1990 + random.nextInt(3));
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
