package commonground.desktop.finder.matrix;

import commonground.cases.Catalog;
import commonground.cases.Framework;
import commonground.cases.Keyed;
import commonground.desktop.shell.CasePart;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What stands in the columns.
 *
 * @param name     as people choose it
 * @param subjects at least one
 */
record Axis(Kind kind, String name, List<Subject> subjects) {

    /** What the columns are. */
    enum Kind implements Keyed {
        THEMES, QUESTIONS, ELEMENTS
    }

    /**
     * A column.
     *
     * @param key   a theme's or a question's id, or that of {@link #elementKey}
     * @param label short
     * @param text  the whole of it
     * @param part  where it is told of in a case
     */
    record Subject(String key, String label, String text, CasePart part) {}

    Axis {
        subjects = List.copyOf(subjects);
    }

    /** The key of an element of a framework. */
    static String elementKey(String framework, int number) {
        return framework + "#" + number;
    }

    /** All that can stand in the columns: themes, questions, then each framework. */
    static List<Axis> all(Catalog catalog, Words words) {
        List<Axis> axes = new ArrayList<>();
        axes.add(of(Kind.THEMES, words.say("matrix.themes"), catalog.themes(),
                theme -> new Subject(theme.id(), theme.name(), theme.name(),
                        new CasePart.OfTheme(theme.id()))));
        axes.add(of(Kind.QUESTIONS, words.say("matrix.questions"), catalog.questions(),
                question -> new Subject(question.id(), question.label(), question.text(),
                        new CasePart.OfQuestion(question.id()))));
        catalog.frameworks().stream().map(framework -> of(framework, words)).forEach(axes::add);
        return axes.stream().filter(axis -> !axis.subjects().isEmpty()).toList();
    }

    private static Axis of(Framework framework, Words words) {
        return of(Kind.ELEMENTS, framework.name(), framework.elements(), element -> {
            String label = Objects.requireNonNullElseGet(element.label(),
                    () -> words.say("matrix.element", element.number()));
            return new Subject(elementKey(framework.id(), element.number()), label,
                    element.gloss().isEmpty() ? label : words.say("matrix.gloss", label, element.gloss()),
                    new CasePart.OfElement(framework.id(), element.number()));
        });
    }

    private static <T> Axis of(Kind kind, String name, List<T> values, Function<T, Subject> subject) {
        return new Axis(kind, name, values.stream().map(subject).toList());
    }
}
