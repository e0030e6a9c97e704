package commonground.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The story of one district, charter network or state programme, asked the same questions as all others.
 *
 * @param id            lower-case words joined by hyphens; never changes
 * @param aliases       other names that people search for
 * @param inReport      whether it is one of the 12 districts of the 2011 federal report
 * @param union         the teachers' union, {@code null} where the case is not about one
 * @param headline      what is distinctive about it, in one sentence
 * @param chosenBecause how it came to be in the collection
 * @param enrollment    id of the figure that gives the number of students nearest the period; {@code null} if none does
 * @param leas          the numbers that federal statistics give its local education agencies, seven digits each; empty
 *                      where the case is no school district
 * @param gaps          what the sources do not state
 */
public record CaseStudy(
        String id,
        String name,
        List<String> aliases,
        State state,
        Kind kind,
        boolean inReport,
        @Nullable Union union,
        Period period,
        String headline,
        Statement chosenBecause,
        @Nullable String enrollment,
        List<String> leas,
        Status status,
        List<Figure> figures,
        List<Person> people,
        List<Finding> findings,
        List<Answer> answers,
        List<Structure> structures,
        GiveAndGet giveAndGet,
        List<Lesson> learnedFrom,
        Story story,
        List<CrosswalkLink> crosswalk,
        List<Conflict> conflicts,
        List<Statement> gaps) {

    /** What tells its story. */
    public enum Kind implements Keyed {
        DISTRICT, CHARTER_NETWORK, STATE_PROGRAMME
    }

    /** The teachers' union and the national unions that it belongs to. */
    public record Union(String name, Affiliation affiliation) {}

    /** The national unions. */
    public enum Affiliation implements Keyed {
        AFT("AFT"), NEA("NEA"), AFT_NEA("AFT/NEA"), INDEPENDENT("independent");

        private final String key;

        Affiliation(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The years that the evidence covers, both included. */
    public record Period(int from, int to) {}

    /**
     * Where the collaboration stands.
     *
     * @param asOf year of the latest source
     */
    public record Status(Value value, int asOf, String text, List<Citation> citations) implements Cited {

        /** What became of it. */
        public enum Value implements Keyed {
            IN_PLACE, CHANGED, ENDED, UNKNOWN
        }

        public Status {
            citations = List.copyOf(citations);
        }
    }

    /**
     * An office holder named in published sources.
     *
     * @param from first year in office, {@code null} if not told
     * @param to   last year in office, {@code null} if not told or not over
     */
    public record Person(
            String role,
            String name,
            @Nullable Integer from,
            @Nullable Integer to,
            List<Citation> citations) implements Cited {

        public Person {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A standing body or habit of working together. An empty text means that the sources do not state it.
     *
     * @param who          who meets
     * @param since        first year, {@code null} if not told
     * @param inContract   whether it is written into the agreement: yes, no, partly, or unknown
     * @param cheapToStart whether another district could start it at little cost: mostly our judgement
     */
    public record Structure(
            String name,
            String who,
            String howOften,
            String decides,
            @Nullable Integer since,
            Known inContract,
            Known cheapToStart,
            List<Citation> citations) implements Cited {

        public Structure {
            citations = List.copyOf(citations);
        }
    }

    /** Yes, partly, no, or not stated. */
    public enum Known implements Keyed {
        YES, PARTLY, NO, UNKNOWN
    }

    /** What each side conceded and what both gained. */
    public record GiveAndGet(List<Statement> laborGave, List<Statement> managementGave, List<Statement> bothGained) {

        public GiveAndGet {
            laborGave = List.copyOf(laborGave);
            managementGave = List.copyOf(managementGave);
            bothGained = List.copyOf(bothGained);
        }
    }

    /**
     * Something learned from, or taught to, another case or an outside helper.
     *
     * @param year {@code null} if not told
     */
    public record Lesson(String from, String what, @Nullable Integer year, List<Citation> citations)
            implements
            Cited {

        public Lesson {
            citations = List.copyOf(citations);
        }
    }

    /** The story in six parts, each a run of cited sentences. */
    public record Story(
            List<Statement> before,
            List<Statement> together,
            List<Statement> firstStep,
            List<Statement> built,
            List<Statement> changed,
            List<Statement> next) {

        public Story {
            before = List.copyOf(before);
            together = List.copyOf(together);
            firstStep = List.copyOf(firstStep);
            built = List.copyOf(built);
            changed = List.copyOf(changed);
            next = List.copyOf(next);
        }
    }

    /**
     * A tie from the case to an element of a framework.
     *
     * @param framework id of the framework
     * @param element   the element's number
     * @param finding   id of the finding that shows it, {@code null} where only the sources do
     * @param why       the reason
     */
    public record CrosswalkLink(
            String framework,
            int element,
            @Nullable String finding,
            String why,
            List<Citation> citations) implements Cited {

        public CrosswalkLink {
            citations = List.copyOf(citations);
        }
    }

    public CaseStudy {
        aliases = List.copyOf(aliases);
        leas = List.copyOf(leas);
        figures = List.copyOf(figures);
        people = List.copyOf(people);
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
        structures = List.copyOf(structures);
        learnedFrom = List.copyOf(learnedFrom);
        crosswalk = List.copyOf(crosswalk);
        conflicts = List.copyOf(conflicts);
        gaps = List.copyOf(gaps);
    }

    /** The answer to a question, or empty: not stated in our sources. */
    public Optional<Answer> answer(Question question) {
        return answers.stream().filter(answer -> answer.question().id().equals(question.id())).findFirst();
    }

    /** The finding with this id. */
    public Optional<Finding> finding(String id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** The findings of one kind, in the author's order. */
    public <F extends Finding> List<F> findings(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The findings that an answer rests on, in the case's order. */
    public List<Finding> findingsBehind(Answer answer) {
        return findings.stream().filter(finding -> answer.findings().contains(finding.id())).toList();
    }

    /** The figures that an answer rests on, in the case's order. */
    public List<Figure> figuresBehind(Answer answer) {
        return figures.stream().filter(figure -> answer.findings().contains(figure.id())).toList();
    }

    /** The figure that gives the number of students, if any source does. */
    public Optional<Figure> students() {
        return figures.stream().filter(figure -> figure.id().equals(enrollment)).findFirst();
    }

    /** Every source that the case cites, each once, in order of first citation down the page. */
    public List<Source> sources() {
        return cited().flatMap(cited -> cited.citations().stream()).map(Citation::source).distinct().toList();
    }

    private Stream<Cited> cited() {
        return Stream.of(Stream.of(status), figures.stream(), storyStatements(), findings.stream(), answers.stream(),
                structures.stream(), giveAndGetStatements(), learnedFrom.stream(), people.stream(),
                conflicts.stream().flatMap(conflict -> conflict.readings().stream()), gaps.stream(),
                crosswalk.stream(), Stream.of(chosenBecause)).flatMap(stream -> stream);
    }

    private Stream<Statement> storyStatements() {
        return Stream.of(story.before(), story.together(), story.firstStep(), story.built(), story.changed(),
                story.next()).flatMap(List::stream);
    }

    private Stream<Statement> giveAndGetStatements() {
        return Stream.of(giveAndGet.laborGave(), giveAndGet.managementGave(), giveAndGet.bothGained())
                .flatMap(List::stream);
    }
}
