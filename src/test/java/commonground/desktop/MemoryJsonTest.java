package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.SheetEdits;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Selection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryJsonTest {

    private static final ComparisonPlan PLAN = new ComparisonPlan(List.of("new-haven", "denver"),
            Set.of("evaluation", "compensation"), ComparisonPlan.Show.DIFFERENT, "new-haven",
            new SheetEdits(Set.of("pay.who"), Map.of("pay.what", "\"Ask\" them\n— twice")));
    private static final CaseQuery FILTER = new CaseQuery("“trust” \\ \"work\"",
            Map.of(Facet.THEME, new Selection(Set.of("evaluation"), Set.of("outcomes")),
                    Facet.STATE, new Selection(Set.of("CT"), Set.of())),
            true, new CaseQuery.Range(1000, 50_000), new CaseQuery.Range(1999, 2011));

    @Test
    void aComparisonComesBackAsItWas() {
        assertThat(MemoryJson.comparison(MemoryJson.write(PLAN))).contains(PLAN);
        ComparisonPlan plain = ComparisonPlan.of(List.of("denver", "new-haven"));
        assertThat(MemoryJson.comparison(MemoryJson.write(plain))).contains(plain);
    }

    @Test
    void aFilterComesBackAsItWas() {
        assertThat(MemoryJson.filter(MemoryJson.write(FILTER))).contains(FILTER);
        assertThat(MemoryJson.filter(MemoryJson.write(CaseQuery.ALL))).contains(CaseQuery.ALL);
    }

    /** They had a field for each question that can be asked of the records. */
    @Test
    void whatEarlierFormsOfTheProgramKeptIsRead() {
        assertThat(MemoryJson.filter("""
                {"text":"trust","selections":{"THEME":{"included":["evaluation"],"excluded":[],"empty":false}},\
                "allThemes":false,"students":null,"years":{"least":1999,"most":2011},"all":false}"""))
                .contains(new CaseQuery("trust", Map.of(Facet.THEME, new Selection(Set.of("evaluation"), Set.of())),
                        false, null, new CaseQuery.Range(1999, 2011)));
        assertThat(MemoryJson.comparison("""
                {"caseIds":["denver","new-haven"],"themes":[],"show":"ALL","base":"",\
                "edits":{"leftOut":[],"notes":{}}}""")).contains(ComparisonPlan.of(List.of("denver", "new-haven")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"text\":7}", "{nonsense", "{\"caseIds\":[\"denver\"]}",
        "{\"base\":\"\",\"caseIds\":[\"denver\"],\"edits\":{\"leftOut\":[],\"notes\":{}},\"show\":\"ALL\",\"themes\":[]}",
        "{\"text\":\"\",\"selections\":{\"NO_FACET\":{\"included\":[],\"excluded\":[]}},\"allThemes\":false}",
        "{\"text\":\"\",\"selections\":{},\"allThemes\":false,\"years\":{\"least\":2,\"most\":1}}",
        "{\"text\":\"\",\"selections\":{},\"allThemes\":false,\"years\":{\"least\":1,\"most\":99999999999}}"})
    void whatCannotBeUnderstoodIsNothing(String text) {
        assertThat(MemoryJson.filter(text)).isEmpty();
        assertThat(MemoryJson.comparison(text)).isEmpty();
    }
}
