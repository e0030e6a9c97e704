package commonground.sheet.onepage;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.cases.Source;
import commonground.sheet.Paper;
import commonground.sheet.PlainText;
import commonground.sheet.References;
import commonground.sheet.Sheet;
import commonground.sheet.SourceNumbers;
import commonground.sheet.onepage.OnePage.Part;
import commonground.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the most needed of one case on a page; what has no room can be left out. */
public final class OnePageMaker {

    private final CaseStudy study;
    private final Paper paper;
    private final LocalDate date;
    private final Optional<Pack.Info> pack;
    private final Words words;
    private final References references;

    /**
     * A maker of the page of one case.
     *
     * @param date  the day that the page bears
     * @param pack  the pack that the case is in, if it is known
     * @param words the bundle {@code sheet}
     */
    public OnePageMaker(CaseStudy study, Paper paper, LocalDate date, Optional<Pack.Info> pack, Words words) {
        this.study = study;
        this.paper = paper;
        this.date = date;
        this.pack = pack;
        this.words = words;
        this.references = new References(words);
    }

    /** How many entries can be left out: each part keeps one. */
    public int most() {
        return parts(new SourceNumbers()).stream().mapToInt(part -> part.entries().size() - 1).sum();
    }

    /**
     * The page without some of its entries.
     *
     * @param leftOut how many, from 0 to {@link #most()}
     */
    public OnePage without(int leftOut) {
        List<Part> kept = shortened(parts(new SourceNumbers()), leftOut);
        SourceNumbers numbers = new SourceNumbers();
        Entries entries = new Entries(words, references, numbers);
        Part standing = new Part("standing", words.say("what-next"), List.of(entries.standing(study.status())));
        List<Part> parts = parts(numbers, kept);
        List<Sheet.Mark> voices = numbers.sources()
                .stream()
                .map(Source::voice)
                .sorted()
                .distinct()
                .map(references::mark)
                .toList();
        return new OnePage(paper, date, head(), standing, parts, numbers.references(references), leftOut(kept),
                new OnePage.Labels(words.say("label.sources"), words.say("label.source"), words.say("label.cited-at"),
                        words.say("label.opens-at"), words.say("label.caution"), words.say("label.voices"), voices,
                        new Sheet.Mark(words.say("both-sides.mark"), words.say("both-sides"))));
    }

    /** Sources are numbered as the page is read, so only what is kept may be asked for them. */
    private List<Part> parts(SourceNumbers numbers, List<Part> kept) {
        Entries entries = new Entries(words, references, numbers);
        return kept.stream().map(part -> {
            int count = part.entries().size();
            return new Part(part.key(), part.heading(), switch (part.key()) {
                case Entries.FACTS -> entries.facts(study).limit(count).toList();
                case Entries.STRUCTURES -> entries.structures(study).limit(count).toList();
                default -> entries.outcomes(study).limit(count).toList();
            });
        }).toList();
    }

    private List<Part> parts(SourceNumbers numbers) {
        Entries entries = new Entries(words, references, numbers);
        return Stream.of(new Part(Entries.FACTS, words.say("one.facts"), entries.facts(study).toList()),
                new Part(Entries.STRUCTURES, words.say("one.structures"), entries.structures(study).toList()),
                new Part(Entries.OUTCOMES, words.say("one.outcomes"), entries.outcomes(study).toList()))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }

    private static List<Part> shortened(List<Part> all, int leftOut) {
        List<Part> parts = new ArrayList<>(all);
        for (int step = 0; step < leftOut; step++) {
            leastMissed(parts).ifPresent(part -> parts.set(parts.indexOf(part), part.shorter()));
        }
        return List.copyOf(parts);
    }

    /** Figures beyond the first few; then what makes the longer one of the two columns long. */
    private static Optional<Part> leastMissed(List<Part> parts) {
        int start = parts.stream()
                .filter(part -> !part.key().equals(Entries.OUTCOMES))
                .mapToInt(Part::length)
                .sum();
        return parts.stream()
                .filter(part -> part.entries().size() > 1)
                .max(Comparator
                        .comparing((Part part) -> part.key().equals(Entries.FACTS)
                                && part.entries().size() > Entries.FEW_FACTS)
                        .thenComparingInt(part -> part.key().equals(Entries.OUTCOMES) ? part.length() : start)
                        .thenComparingInt(Part::length));
    }

    private String leftOut(List<Part> kept) {
        String missing = parts(new SourceNumbers()).stream()
                .map(part -> {
                    int all = part.entries().size();
                    int shown = kept.stream()
                            .filter(each -> each.key().equals(part.key()))
                            .mapToInt(each -> each.entries().size())
                            .sum();
                    return all == shown ? "" : words.say("one.left-out." + part.key(), all - shown, all);
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("one.joiner")));
        String whole = words.say("one.whole", PlainText.of(study.name()), study.id());
        return missing.isEmpty() ? whole : words.say("one.left-out", missing) + " " + whole;
    }

    private OnePage.Head head() {
        String about = Stream.of(study.state().fullName(),
                study.union() == null ? "" : PlainText.of(study.union().name()),
                study.union() == null ? "" : words.label(study.union().affiliation()),
                words.say("one.period", String.valueOf(study.period().from()), String.valueOf(study.period().to())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String from = pack.map(info -> words.say("pack", PlainText.of(info.title()), PlainText.of(info.version())))
                .orElse("");
        return new OnePage.Head(words.locale().toLanguageTag(), PlainText.of(study.name()), about,
                PlainText.of(study.headline()), words.say("one.subtitle", from), words.date(date));
    }
}
