package commonground.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Citation;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Pack;
import commonground.cases.PartialDate;
import commonground.cases.Question;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.State;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.cases.Voice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedReaderTest {

    private final Pack pack = Seeds.valid(Seeds.resource("base"));
    private final CaseStudy newHaven = pack.cases().getLast();

    @TempDir private Path folder;

    private Source source(String id) {
        return pack.sources().stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    private Theme theme(String id) {
        return pack.catalog().theme(id).orElseThrow();
    }

    private Answer answer(String question) {
        return newHaven.answer(pack.catalog().question(question).orElseThrow()).orElseThrow();
    }

    @Test
    void casesStandInOrderOfTheirNames() {
        assertThat(pack.cases()).extracting(CaseStudy::id).containsExactly("st-francis", "new-haven");
    }

    @Test
    void readsWhatThePackSaysOfItself() {
        assertThat(pack.info()).isEqualTo(new Pack.Info("casebook", "Common Ground casebook", "2026.1",
                "All were chosen because they show collaboration; they are not a sample."));
    }

    @Test
    void readsSources() {
        assertThat(source("seed-anrig-2013")).isEqualTo(new Source("seed-anrig-2013",
                "Cultivating Collaboration: The Science behind Thriving Labor-Management Relationships",
                List.of("Greg Anrig"), "American Educator (AFT), Winter 2013-14", PartialDate.parse("2013-12"),
                Source.Type.ARTICLE, "https://aft.org/ae/winter-2013-2014/anrig", Source.Reading.FULL,
                "copyright AFT; facts only", Voice.RESEARCH, Rung.INDEPENDENT_REPORT,
                "a think-tank writer who summarizes research in the national union's magazine"));
        assertThat(source("tqs-guide").date()).isNull();
    }

    @Test
    void readsThemesAndQuestions() {
        assertThat(pack.catalog().themes()).extracting(Theme::id)
                .containsExactly("crisis-origin", "evaluation",
                        "governance", "bargaining", "outcomes", "afterwards");
        assertThat(pack.catalog().question("governance.in-contract")).contains(new Question("governance.in-contract",
                theme("governance"), Question.Kind.CHOICE, "", "Is the collaboration written into the agreement?",
                "In the agreement", List.of(new Question.Choice("yes", "Yes"), new Question.Choice("partly", "Partly"),
                        new Question.Choice("no", "No"))));
    }

    @Test
    void readsTheHeadOfACase() {
        assertThat(newHaven.aliases()).containsExactly("NHPS", "TEVAL");
        assertThat(newHaven.state()).isEqualTo(State.CT);
        assertThat(newHaven.union()).isEqualTo(
                new CaseStudy.Union("New Haven Federation of Teachers", CaseStudy.Affiliation.AFT));
        assertThat(newHaven.period()).isEqualTo(new CaseStudy.Period(2008, 2016));
        assertThat(newHaven.students()).contains(new Figure("students-2015", "students", new BigDecimal("21725"),
                "students", "", 2015, "", List.of(new Citation(source("ct-profile-2016"), "Students", ""))));
        assertThat(newHaven.status()).isEqualTo(new CaseStudy.Status(CaseStudy.Status.Value.CHANGED, 2016,
                "The superintendent left in 2016.", List.of(new Citation(source("wnpr-2016"), "paras. 1-2", ""))));
    }

    @Test
    void readsFindingsOfEveryKind() {
        assertThat(newHaven.findings()).containsExactly(
                new Finding.Origin("talks-2009", theme("crisis-origin"), Finding.Origin.Type.OPPORTUNITY, 2009,
                        "The mayor called the union president.",
                        List.of(new Citation(source("ydn-2010-01-28"), "whole work", ""))),
                new Finding.Practice("teval-components", theme("evaluation"), "TEVAL components",
                        "TEVAL rates a teacher on a five-level scale from needs improvement to exemplary.", 2010, 2016,
                        List.of(new Citation(source("nhps-2010-04"), "paras. 2-3", ""),
                                new Citation(source("tqs-guide"), "whole work", "scale"))),
                new Finding.Event("2009-10-13-ratified", theme("bargaining"), PartialDate.parse("2009-10-13"),
                        "Teachers ratified the four-year reform contract by 842 votes to 39.",
                        List.of(new Citation(source("aft-2009-new-haven"), "paras. 1-2", ""),
                                new Citation(source("nhi-2009-vote"), "para. 3", ""))),
                new Finding.Outcome("graduation-2013", theme("outcomes"), "four-year graduation rate",
                        new BigDecimal("62.5"), new BigDecimal("70.3"), "%", "the cohort", 2010, 2013,
                        "Of each four-year cohort 62.5 percent graduated in 2010 and 70.3 percent in 2013.",
                        "The rate of 2013 is preliminary.",
                        List.of(new Citation(source("nhi-2013-dropout"), "paras. 2-6", ""))),
                new Finding.Later("2016-superintendent-leaves", theme("afterwards"), PartialDate.parse("2016-09"),
                        "The superintendent stepped down.",
                        List.of(new Citation(source("wnpr-2016"), "whole work", ""))));
    }

    @Test
    void readsTheValueThatAQuestionWants() {
        assertThat(answer("crisis.trigger").value()).describedAs("in the order of the question's choices")
                .isEqualTo(new Answer.Value.Chosen(List.of("low-performance", "opportunity")));
        assertThat(answer("governance.in-contract").value()).isEqualTo(new Answer.Value.Chosen(List.of("partly")));
        assertThat(answer("crisis.year").value()).isEqualTo(new Answer.Value.Year(2009));
        assertThat(answer("evaluation.levels").value()).isEqualTo(new Answer.Value.Amount(new BigDecimal("5")));
        assertThat(answer("evaluation.cycle").value()).isEqualTo(new Answer.Value.None());
    }

    @Test
    void readsWhatAnAnswerRestsOn() {
        assertThat(newHaven.findingsBehind(answer("crisis.trigger"))).extracting(Finding::id)
                .containsExactly("talks-2009");
    }

    @Test
    void readsTheLinkToAFramework() {
        assertThat(newHaven.crosswalk()).containsExactly(new CaseStudy.CrosswalkLink("denver-ten-principles", 1,
                "teval-components", "Designed by joint committees",
                List.of(new Citation(source("nhps-2010-04"), "paras. 1-3", ""))));
    }

    @Test
    void readsTheGuide() {
        Guide guide = pack.catalog().guide();
        assertThat(guide.groundRules()).containsExactly(new Guide.GroundRule("Say hard things plainly.",
                "abc-guiding-principles", 9, List.of(new Citation(source("ed-blog-2011"), "list", ""))));
        assertThat(guide.questions()).containsExactly(new GuideQuestion("evaluation-scale", theme("evaluation"),
                "How finely shall we rate?",
                List.of(pack.catalog().question("evaluation.levels").orElseThrow(),
                        pack.catalog().question("evaluation.cycle").orElseThrow()),
                List.of(new GuideQuestion.Example("new-haven", "teval-components", "A scale of five levels."),
                        new GuideQuestion.Example("st-francis", "peer-coaches",
                                "No ratings; coaches from among the teachers."))));
    }

    @Test
    void doesWithoutAGuide() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Files.delete(seeds.resolve("guide.yaml"));

        assertThat(Seeds.valid(seeds).catalog().guide()).isEqualTo(Guide.EMPTY);
    }

    @Test
    void keepsAGapWithoutASource() {
        assertThat(pack.catalog().frameworkGaps())
                .containsExactly(new Statement("The partners' own account was not read.", List.of()));
    }

    @Test
    void readsFilesFromWindows() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Path file = seeds.resolve("cases/new-haven.yaml");
        Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));

        assertThat(Seeds.valid(seeds)).isEqualTo(pack);
    }

    @Test
    void saysWhichFileIsMissingWithoutBlamingTheOthers() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Files.delete(seeds.resolve("sources.yaml"));
        Files.delete(seeds.resolve("themes.yaml"));
        Files.delete(seeds.resolve("frameworks.yaml"));

        assertThat(Seeds.problems(seeds)).containsExactly("seeds/frameworks.yaml:1:1: this file is missing",
                "seeds/sources.yaml:1:1: this file is missing", "seeds/themes.yaml:1:1: this file is missing");
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThat(Seeds.problems(folder.resolve("none"))).contains("none:1:1: there is no such folder");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Files.write(seeds.resolve("casebook.yaml"), "id: casebook\ntitle: Café".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Seeds.problems(seeds)).containsExactly(
                "seeds/casebook.yaml:2:11: this file is not UTF-8 from here on; save it as UTF-8");
    }

    @Test
    void refusesAHugeFile() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Files.writeString(seeds.resolve("background.yaml"), "#".repeat(5 << 20));

        assertThat(Seeds.problems(seeds)).containsExactly(
                "seeds/background.yaml:1:1: this file has more than 4 MB; no seed file needs so much");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Files.writeString(seeds.resolve("background.yaml"), "notes: " + "[".repeat(100_000));

        assertThat(Seeds.problems(seeds)).containsExactly(
                "seeds/background.yaml:1:31: this is nested more than 24 levels deep; no seed needs so much");
    }
}
