package commonground.desktop.comparing.lines;

import commonground.cases.CaseStudy;
import commonground.library.CaseSummary;
import commonground.sheet.ShortNames;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in few words which case is meant. */
public final class CaseWords {

    private static final int MOST_NAMES = 3;

    private final Words words;
    private final ListFormat list;
    private final Words sheetWords;

    public CaseWords(Words words) {
        this.words = words;
        this.list = ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        this.sheetWords = new Words("sheet", words.locale());
    }

    /** State, union and number of students with its year, as far as they are known. */
    public String about(CaseStudy study) {
        CaseStudy.Union union = study.union();
        String students = study.students()
                .map(figure -> students(figure.value().intValue(), figure.year()))
                .orElse("");
        return join(study.state().fullName(), union == null ? "" : words.label(union.affiliation()), students);
    }

    /** State, union and number of students with its year, as far as they are known. */
    public String about(CaseSummary study) {
        CaseStudy.Affiliation affiliation = study.affiliation();
        Integer number = study.students();
        return join(study.state().fullName(), affiliation == null ? "" : words.label(affiliation),
                number == null ? "" : students(number, study.studentsYear()));
    }

    private String students(int number, @Nullable Integer year) {
        return year == null ? words.say("students", number) : words.say("students.year", number, String.valueOf(year));
    }

    private String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(words.say("joiner")));
    }

    /** The names of cases without the words that all districts share. */
    public List<String> shortNames(List<CaseStudy> cases) {
        return ShortNames.of(cases, sheetWords);
    }

    /** What a comparison is called: the short names of its cases, the last ones counted where they are many. */
    public String title(List<CaseStudy> cases) {
        List<String> names = shortNames(cases);
        int more = names.size() - MOST_NAMES + 1;
        return names.size() <= MOST_NAMES
                ? list.format(names)
                : words.say("title.more", String.join(", ", names.subList(0, MOST_NAMES - 1)), more);
    }
}
