package commonground.cli.text;

import commonground.library.CaseMatches;
import commonground.library.CaseSummary;
import commonground.library.Snippet;
import commonground.words.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases that were found, as a table or with the passages in which words were found. */
public final class MatchesPage {

    private final Page page;
    private final Words words;

    public MatchesPage(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** One line a case. */
    public void showTable(CaseMatches found) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("id", "name", "state", "union", "years", "students", "status")
                .map(column -> page.strong(words.say("list." + column)))
                .toList());
        found.matches().forEach(match -> rows.add(row(match.summary())));
        Table.fitting(page, rows).rows(rows);
        page.blank();
        page.text(0, words.say("list.count", found.matches().size(), found.total()));
    }

    private List<String> row(CaseSummary study) {
        return List.of(study.id(), study.name(), study.state().key(),
                study.affiliation() == null ? words.say("list.no-union") : words.label(study.affiliation()),
                Years.say(study.period()), students(study),
                words.say("list.as-of", words.label(study.status()), String.valueOf(study.statusAsOf())));
    }

    private String students(CaseSummary study) {
        if (study.students() == null || study.studentsYear() == null) {
            return words.say("list.no-students");
        }
        return words.say("list.as-of", NumberFormat.getIntegerInstance(words.locale()).format(study.students()),
                String.valueOf(study.studentsYear()));
    }

    /** Each case with the passages in which the words were found. */
    public void showSnippets(CaseMatches found) {
        for (CaseMatches.Match match : found.matches()) {
            CaseSummary study = match.summary();
            page.text(0, page.strong(study.id()) + "  " + words.say("search.case", study.name(),
                    study.state().fullName(), Years.say(study.period())));
            match.snippets().forEach(this::show);
            page.blank();
        }
        page.text(0, words.say("search.count", found.matches().size(), found.total()));
    }

    private void show(Snippet snippet) {
        String where = Stream.of(kind(snippet), snippet.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        page.text(2, where);
        page.text(4, snippet.runs()
                .stream()
                .map(run -> run.marked() ? page.mark(run.text()) : run.text())
                .collect(Collectors.joining()));
    }

    private String kind(Snippet snippet) {
        String key = "snippet." + snippet.kind();
        return words.bundle().containsKey(key) ? words.say(key) : snippet.kind();
    }
}
