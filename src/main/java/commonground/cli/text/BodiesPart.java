package commonground.cli.text;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Framework;
import commonground.cases.Statement;
import commonground.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works together and how: standing bodies, give and get, people, what was learned, ties to frameworks. */
final class BodiesPart {

    private final Page page;
    private final Words words;
    private final Notes notes;
    private final Catalog catalog;

    BodiesPart(Page page, Words words, Notes notes, Catalog catalog) {
        this.page = page;
        this.words = words;
        this.notes = notes;
        this.catalog = catalog;
    }

    void show(CaseStudy study) {
        list("show.structures", study.structures(), this::structure);
        giveAndGet(study.giveAndGet());
        list("show.people", study.people(), this::person);
        list("show.learned", study.learnedFrom(), this::lesson);
        list("show.frameworks", study.crosswalk(), this::link);
    }

    private void giveAndGet(CaseStudy.GiveAndGet bargain) {
        list("show.labor-gave", bargain.laborGave(), Statement::text);
        list("show.management-gave", bargain.managementGave(), Statement::text);
        list("show.both-gained", bargain.bothGained(), Statement::text);
    }

    private <T extends Cited> void list(String key, Collection<T> things, Function<T, String> say) {
        if (things.isEmpty()) {
            return;
        }
        page.heading(words.say(key));
        things.forEach(thing -> bullet(say.apply(thing), thing.citations()));
    }

    private void bullet(String text, List<Citation> citations) {
        page.bullet(2, text + " " + notes.marks(citations));
    }

    private String structure(CaseStudy.Structure structure) {
        String since = structure.since() == null ? "" : words.say("years.since", String.valueOf(structure.since()));
        return Stream.of(structure.name(), since, said("structure.who", structure.who()),
                said("structure.how-often", structure.howOften()), said("structure.decides", structure.decides()),
                words.say("structure.in-contract", words.label(structure.inContract())),
                words.say("structure.cheap", words.label(structure.cheapToStart())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ")) + ".";
    }

    private String said(String key, String text) {
        return text.isEmpty() ? "" : words.say(key, text);
    }

    private String person(CaseStudy.Person person) {
        return words.say("show.person", person.name(), person.role()) + years(person.from(), person.to());
    }

    private String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return "";
        }
        return ", " + (from == null ? "" : from) + "–" + (to == null ? "" : to);
    }

    private String lesson(CaseStudy.Lesson lesson) {
        String year = lesson.year() == null ? "" : " (" + lesson.year() + ")";
        return lesson.from() + year + ": " + lesson.what();
    }

    private String link(CaseStudy.CrosswalkLink link) {
        Framework framework = catalog.frameworks()
                .stream()
                .filter(candidate -> candidate.id().equals(link.framework()))
                .findFirst()
                .orElse(null);
        String name = framework == null ? link.framework() : framework.name();
        String label = framework == null
                ? ""
                : framework.elements()
                        .stream()
                        .filter(element -> element.number() == link.element() && element.label() != null)
                        .map(element -> " " + element.label())
                        .findFirst()
                        .orElse("");
        return name + ", " + link.element() + label + ": " + link.why();
    }
}
