package commonground.desktop.comparing;

import commonground.cases.Catalog;
import commonground.cases.ComparisonPlan;
import commonground.cases.Question;
import commonground.cases.SheetEdits;
import commonground.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a change of a comparison is called. */
final class ChangeWords {

    private final Words words;
    private final Catalog catalog;
    private final Function<String, Optional<String>> names;

    /**
     * The words.
     *
     * @param words the bundle {@code comparing}
     * @param names of cases, by their ids
     */
    ChangeWords(Words words, Catalog catalog, Function<String, Optional<String>> names) {
        this.words = words;
        this.catalog = catalog;
        this.names = names;
    }

    /** Says what makes one comparison of another. */
    String of(ComparisonPlan old, ComparisonPlan now) {
        return Stream.of(edits(old.edits(), now.edits()), cases(old.caseIds(), now.caseIds()), base(old, now))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> rest(old, now));
    }

    private Optional<String> edits(SheetEdits old, SheetEdits now) {
        return one("change.row-out", now.leftOut(), old.leftOut(), this::row)
                .or(() -> one("change.row-in", old.leftOut(), now.leftOut(), this::row))
                .or(() -> one("change.note", now.notes().entrySet(), old.notes().entrySet(),
                        note -> row(note.getKey())))
                .or(() -> one("change.note", old.notes().entrySet(), now.notes().entrySet(),
                        note -> row(note.getKey())));
    }

    private Optional<String> cases(List<String> old, List<String> now) {
        return one("change.case-in", now, old, this::name).or(() -> one("change.case-out", old, now, this::name));
    }

    private Optional<String> base(ComparisonPlan old, ComparisonPlan now) {
        if (old.base().equals(now.base())) {
            return Optional.empty();
        }
        return Optional.of(now.hasBase() ? words.say("change.base", name(now.base())) : words.say("change.no-base"));
    }

    private String rest(ComparisonPlan old, ComparisonPlan now) {
        if (!old.caseIds().equals(now.caseIds())) {
            return words.say("change.order");
        }
        return words.say(old.show() == now.show() ? "change.themes" : "change.show." + now.show().key());
    }

    /** Names the first that is among some and not among others. */
    private <T> Optional<String> one(String key, Collection<T> some, Collection<T> others, Function<T, String> name) {
        return some.stream()
                .filter(each -> !others.contains(each))
                .findFirst()
                .map(each -> words.say(key, name.apply(each)));
    }

    private String name(String caseId) {
        return names.apply(caseId).orElse(caseId);
    }

    private String row(String questionId) {
        return catalog.question(questionId).map(Question::label).orElse(questionId);
    }
}
