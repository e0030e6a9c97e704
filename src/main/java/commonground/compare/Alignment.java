package commonground.compare;

import commonground.cases.Answer;
import commonground.cases.Answer.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells how the answers to one question relate. Every answer counts as the set of its single values. */
final class Alignment {

    private Alignment() {}

    static Likeness likeness(List<Cell> cells) {
        List<Set<Value>> answers = cells.stream().map(Alignment::singleValues).toList();
        List<Set<Value>> given = answers.stream().filter(values -> !values.isEmpty()).toList();
        if (given.size() < 2) {
            return new Likeness.NotComparable();
        }
        if (given.stream().distinct().count() == 1) {
            return new Likeness.Same();
        }
        List<Likeness.Shared> shared = shared(answers);
        return shared.isEmpty() ? new Likeness.Different() : new Likeness.Partly(shared);
    }

    private static List<Likeness.Shared> shared(List<Set<Value>> answers) {
        Map<Value, List<Integer>> columns = new LinkedHashMap<>();
        IntStream.range(0, answers.size())
                .forEach(column -> answers.get(column)
                        .forEach(value -> columns.computeIfAbsent(value, key -> new ArrayList<>()).add(column)));
        return columns.entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Likeness.Shared(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Set<Value> singleValues(Cell cell) {
        return switch (cell) {
            case Cell.Stated(Answer answer) ->
                    singleValues(answer.value()).collect(Collectors.toCollection(LinkedHashSet::new));
            case Cell.NotStated notStated -> Set.of();
        };
    }

    private static Stream<Value> singleValues(Value value) {
        return switch (value) {
            case Value.Chosen chosen -> chosen.values().stream().map(one -> new Value.Chosen(List.of(one)));
            case Value.Amount amount -> Stream.of(new Value.Amount(amount.number().stripTrailingZeros()));
            case Value.Year year -> Stream.of(year);
            case Value.None none -> Stream.empty();
        };
    }
}
