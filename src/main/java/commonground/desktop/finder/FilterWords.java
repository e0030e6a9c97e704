package commonground.desktop.finder;

import commonground.desktop.finder.facets.FacetWords;
import commonground.library.CaseQuery;
import commonground.library.CaseQuery.Range;
import commonground.library.Facet;
import commonground.library.Selection;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says a filter in words, part by part. */
final class FilterWords {

    private final Words words;
    private final FacetWords facetWords;

    FilterWords(Words words, FacetWords facetWords) {
        this.words = words;
        this.facetWords = facetWords;
    }

    List<Chip> chips(CaseQuery query) {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isBlank()) {
            chips.add(new Chip(words.say("chip.text", query.text().strip()), query.withText("")));
        }
        for (Facet facet : Facet.values()) {
            add(chips, query, facet);
        }
        @Nullable Range students = query.students();
        if (students != null) {
            chips.add(new Chip(range("students", students), query.withStudents(null)));
        }
        @Nullable Range years = query.years();
        if (years != null) {
            chips.add(new Chip(range("years", years), query.withYears(null)));
        }
        return chips;
    }

    /** What a change of the filter is called: by the part that came, else by that which went. */
    String change(CaseQuery old, CaseQuery now) {
        List<String> before = chips(old).stream().map(Chip::text).toList();
        List<String> after = chips(now).stream().map(Chip::text).toList();
        List<String> came = after.stream().filter(text -> !before.contains(text)).toList();
        List<String> went = before.stream().filter(text -> !after.contains(text)).toList();
        if (came.size() == 1) {
            return words.say("change.filter.in", came.getFirst());
        }
        if (came.isEmpty() && went.size() == 1) {
            return words.say("change.filter.out", went.getFirst());
        }
        return words.say(after.isEmpty() ? "change.filter.clear" : "change.filter");
    }

    private void add(List<Chip> chips, CaseQuery query, Facet facet) {
        Selection selection = query.selection(facet);
        if (!selection.included().isEmpty()) {
            String joiner = facet == Facet.THEME && query.allThemes() ? "chip.and" : "chip.or";
            chips.add(new Chip(words.say("chip.is", facetWords.name(facet), join(facet, selection.included(), joiner)),
                    query.with(facet, new Selection(Set.of(), selection.excluded()))));
        }
        if (!selection.excluded().isEmpty()) {
            chips.add(new Chip(
                    words.say("chip.is-not", facetWords.name(facet), join(facet, selection.excluded(), "chip.or")),
                    query.with(facet, new Selection(selection.included(), Set.of()))));
        }
    }

    private String join(Facet facet, Set<String> values, String joiner) {
        List<String> names = values.stream()
                .map(value -> facetWords.value(facet, value))
                .sorted(Comparator.naturalOrder())
                .toList();
        return String.join(words.say(joiner), names);
    }

    private String range(String key, Range range) {
        String least = number(key, range.least());
        String most = number(key, range.most());
        if (range.least() == 0) {
            return words.say("chip." + key + ".most", most);
        }
        return range.most() == Integer.MAX_VALUE
                ? words.say("chip." + key + ".least", least)
                : words.say("chip." + key, least, most);
    }

    private String number(String key, int number) {
        return words.say("number." + key, number);
    }
}
