package commonground.store.pack.writing;

import commonground.cases.BackgroundNote;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.cases.Conflict;
import commonground.cases.Framework;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.cases.Timeline;
import java.sql.SQLException;
import java.util.List;

/** Writes what all cases share. */
public final class CatalogWriter {

    private final Inserts inserts;
    private int lastStatement;

    public CatalogWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    public void write(Catalog catalog) throws SQLException {
        themes(catalog.themes());
        questions(catalog.questions());
        for (Framework framework : catalog.frameworks()) {
            framework(framework);
        }
        for (Statement gap : catalog.frameworkGaps()) {
            say("framework-gap", "", "", gap.text(), gap.citations());
        }
        timeline(catalog.timeline());
        for (BackgroundNote note : catalog.background()) {
            int no = say("background", note.id(), "", note.text(), note.citations());
            inserts.into("background", no, note.theme().id(), note.original());
        }
        guide(catalog.guide());
    }

    private void themes(List<Theme> themes) throws SQLException {
        for (int no = 0; no < themes.size(); no++) {
            Theme theme = themes.get(no);
            inserts.into("theme", no, theme.id(), theme.name(), theme.about());
        }
    }

    private void questions(List<Question> questions) throws SQLException {
        for (int no = 0; no < questions.size(); no++) {
            Question question = questions.get(no);
            inserts.into("question", no, question.id(), question.theme().id(), question.kind(), question.unit(),
                    question.text(), question.label());
            for (int place = 0; place < question.choices().size(); place++) {
                Question.Choice choice = question.choices().get(place);
                inserts.into("choice", question.id(), place, choice.value(), choice.label());
            }
        }
    }

    private void framework(Framework framework) throws SQLException {
        int no = say("framework", framework.id(), framework.name(), framework.usedFor(), framework.citations());
        inserts.into("framework", no, framework.author(), framework.year(), framework.complete(), framework.note(),
                framework.basis());
        for (int place = 0; place < framework.elements().size(); place++) {
            Framework.Element element = framework.elements().get(place);
            inserts.into("element", framework.id(), place, element.number(), element.label(), element.gloss(),
                    element.group(), element.example(), element.locator());
        }
        for (int place = 0; place < framework.goals().size(); place++) {
            inserts.into("goal", framework.id(), place, framework.goals().get(place));
        }
        for (Statement finding : framework.findings()) {
            say("framework-finding", framework.id(), framework.name(), finding.text(), finding.citations());
        }
    }

    private void timeline(Timeline timeline) throws SQLException {
        for (Timeline.Event event : timeline.events()) {
            int no = say("event", event.id(), event.date().toString(), event.text(), event.citations());
            inserts.into("national_event", no, event.date().toString(), event.kind(), event.scope());
        }
        for (int conflict = 0; conflict < timeline.conflicts().size(); conflict++) {
            Conflict both = timeline.conflicts().get(conflict);
            for (Statement reading : both.readings()) {
                int no = say("event-conflict", "", both.about(), reading.text(), reading.citations());
                inserts.into("shared_conflict", no, conflict);
            }
        }
        for (Statement gap : timeline.gaps()) {
            say("event-gap", "", "", gap.text(), gap.citations());
        }
    }

    private void guide(Guide guide) throws SQLException {
        for (Guide.GroundRule rule : guide.groundRules()) {
            int no = say("ground-rule", "", "", rule.text(), rule.citations());
            inserts.into("ground_rule", no, rule.framework(), rule.element());
        }
        for (GuideQuestion question : guide.questions()) {
            int no = say("guide-question", question.id(), "", question.text(), List.of());
            inserts.into("guide_question", no, question.theme().id());
            for (int place = 0; place < question.rows().size(); place++) {
                inserts.into("guide_row", no, place, question.rows().get(place).id());
            }
            for (int place = 0; place < question.examples().size(); place++) {
                GuideQuestion.Example example = question.examples().get(place);
                inserts.into("guide_example", no, place, example.caseId(), example.finding(), example.how());
            }
        }
    }

    private int say(String kind, String id, String title, String text, List<Citation> citations) throws SQLException {
        lastStatement++;
        inserts.into("shared_statement", lastStatement, kind, id, title, text);
        StatementWriter.cite(inserts, "shared_citation", lastStatement, citations);
        return lastStatement;
    }
}
