package commonground.store.pack.writing;

import static commonground.store.pack.writing.Headings.dated;
import static commonground.store.pack.writing.Headings.join;
import static commonground.store.pack.writing.Headings.text;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.cases.Conflict;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Framework;
import commonground.cases.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one case after the other, everything that is said of it in reading order. */
public final class CaseWriter {

    private static final BigDecimal MOST_STUDENTS = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Inserts inserts;
    private final Catalog catalog;
    private final PackIndexWriter index;
    private final StatementWriter statements;
    private final FindingWriter findings;

    public CaseWriter(Inserts inserts, PackIndexWriter index, Catalog catalog) {
        this.inserts = inserts;
        this.catalog = catalog;
        this.index = index;
        this.statements = new StatementWriter(inserts, index);
        this.findings = new FindingWriter(inserts, statements);
    }

    public void write(int no, CaseStudy study) throws SQLException {
        overview(no, study);
        leas(no, study.leas());
        identity(no, study);
        for (Figure figure : study.figures()) {
            figure(no, figure);
        }
        for (CaseStudy.Person person : study.people()) {
            String role = dated(person.role(), person.from(), person.to());
            int statement = statements.say(no, "person", "", null, role, person.name(), person.citations());
            inserts.into("person", statement, person.role(), person.from(), person.to());
        }
        for (Finding finding : study.findings()) {
            findings.write(no, finding);
        }
        new AnswerWriter(inserts, statements).write(no, study.answers());
        for (CaseStudy.Structure structure : study.structures()) {
            structure(no, structure);
        }
        giveAndGet(no, study.giveAndGet());
        for (CaseStudy.Lesson lesson : study.learnedFrom()) {
            String title = dated(lesson.from(), lesson.year());
            int statement = statements.say(no, "lesson", "", null, title, lesson.what(), lesson.citations());
            inserts.into("lesson", statement, lesson.from(), lesson.year());
        }
        story(no, study.story());
        for (CaseStudy.CrosswalkLink link : study.crosswalk()) {
            crosswalk(no, link);
        }
        conflicts(no, study.conflicts());
        all(no, "gap", study.gaps());
        index.end(no);
    }

    private void overview(int no, CaseStudy study) throws SQLException {
        CaseStudy.Union union = study.union();
        Integer students = null;
        Integer studentsYear = null;
        Optional<Figure> figure = study.students();
        if (figure.isPresent()) {
            students = students(figure.get());
            studentsYear = figure.get().year();
        }
        inserts.into("case_study", no, study.id(), study.name(), study.state(), study.kind(), study.inReport(),
                union == null ? null : union.name(), union == null ? null : union.affiliation(),
                study.period().from(), study.period().to(), study.headline(), study.enrollment(),
                study.status().value(), study.status().asOf(), students, studentsYear, study.answers().size());
    }

    private void leas(int no, List<String> leas) throws SQLException {
        for (int place = 0; place < leas.size(); place++) {
            inserts.into("case_lea", no, place, leas.get(place));
        }
    }

    private static int students(Figure figure) {
        BigDecimal whole = figure.value().setScale(0, RoundingMode.HALF_UP);
        return whole.max(BigDecimal.ZERO).min(MOST_STUDENTS).intValueExact();
    }

    private void identity(int no, CaseStudy study) throws SQLException {
        CaseStudy.Union union = study.union();
        String where = join(study.state().fullName(), union == null ? "" : union.name(),
                union == null ? "" : union.affiliation().key());
        statements.say(no, "name", "", null, study.name(), where, List.of());
        for (String alias : study.aliases()) {
            statements.say(no, "alias", "", null, "", alias, List.of());
        }
        statements.say(no, "headline", "", null, "", study.headline(), List.of());
        all(no, "chosen", List.of(study.chosenBecause()));
        CaseStudy.Status status = study.status();
        statements.say(no, "status", "", null, text(status.asOf()), status.text(), status.citations());
    }

    private void figure(int no, Figure figure) throws SQLException {
        String value = figure.value().toPlainString();
        String text = join(value + " " + figure.unit(), figure.of(), text(figure.year()), figure.note());
        int statement = statements.say(no, "figure", figure.id(), null, figure.metric(), text, figure.citations());
        inserts.into("figure", statement, figure.value().toString(), figure.unit(), figure.of(), figure.year(),
                figure.note());
    }

    private void structure(int no, CaseStudy.Structure structure) throws SQLException {
        String text = join(structure.who(), structure.howOften(), structure.decides(), text(structure.since()));
        int statement = statements.say(no, "structure", "", null, structure.name(), text, structure.citations());
        inserts.into("structure", statement, structure.who(), structure.howOften(), structure.decides(),
                structure.since(), structure.inContract(), structure.cheapToStart());
    }

    private void giveAndGet(int no, CaseStudy.GiveAndGet giveAndGet) throws SQLException {
        all(no, "labor-gave", giveAndGet.laborGave());
        all(no, "management-gave", giveAndGet.managementGave());
        all(no, "both-gained", giveAndGet.bothGained());
    }

    private void story(int no, CaseStudy.Story story) throws SQLException {
        all(no, "story-before", story.before());
        all(no, "story-together", story.together());
        all(no, "story-first-step", story.firstStep());
        all(no, "story-built", story.built());
        all(no, "story-changed", story.changed());
        all(no, "story-next", story.next());
    }

    private void crosswalk(int no, CaseStudy.CrosswalkLink link) throws SQLException {
        List<Citation> citations = link.citations();
        int statement = statements.say(no, "crosswalk", text(link.finding()), null, title(link), link.why(), citations);
        inserts.into("crosswalk", statement, link.framework(), link.element(), link.finding());
    }

    private String title(CaseStudy.CrosswalkLink link) {
        return catalog.frameworks()
                .stream()
                .filter(framework -> framework.id().equals(link.framework()))
                .findFirst()
                .map(framework -> join(framework.name(), text(label(framework, link.element()))))
                .orElse(link.framework());
    }

    private static @Nullable String label(Framework framework, int number) {
        for (Framework.Element element : framework.elements()) {
            if (element.number() == number) {
                return element.label();
            }
        }
        return null;
    }

    private void conflicts(int no, List<Conflict> conflicts) throws SQLException {
        for (int place = 0; place < conflicts.size(); place++) {
            Conflict conflict = conflicts.get(place);
            for (Statement reading : conflict.readings()) {
                int statement = statements.say(no, "conflict", "", null, conflict.about(), reading.text(),
                        reading.citations());
                inserts.into("conflict", statement, place);
            }
        }
    }

    private void all(int no, String kind, List<Statement> said) throws SQLException {
        for (Statement statement : said) {
            statements.say(no, kind, "", null, "", statement.text(), statement.citations());
        }
    }
}
