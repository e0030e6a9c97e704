package commonground.cli.coverage;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Keyed;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.library.Library;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the library holds of each case. It is what {@code coverage --json} prints.
 *
 * @param questions how many questions every case is asked
 * @param cases     in the order of their names
 * @param total     of all cases; a source that several cite counts once
 */
public record Coverage(int questions, List<Row> cases, Total total) {

    /**
     * What there is of one case.
     *
     * @param answered of the questions
     * @param sources  how many it cites
     * @param voices   how many of them speak with each voice
     * @param rungs    how many of them stand on each rung
     */
    public record Row(
            String id,
            String name,
            int answered,
            int findings,
            int figures,
            int sources,
            Map<String, Integer> voices,
            Map<String, Integer> rungs) {

        public Row {
            voices = Collections.unmodifiableMap(voices);
            rungs = Collections.unmodifiableMap(rungs);
        }

        private static Row of(CaseStudy study) {
            List<Source> sources = study.sources();
            return new Row(study.id(), study.name(),
                    (int) study.answers().stream().map(Answer::question).distinct().count(),
                    study.findings().size(), study.figures().size(), sources.size(), byVoice(sources), byRung(sources));
        }
    }

    /** The same of all cases together. */
    public record Total(
            int answered,
            int findings,
            int figures,
            int sources,
            Map<String, Integer> voices,
            Map<String, Integer> rungs) {

        public Total {
            voices = Collections.unmodifiableMap(voices);
            rungs = Collections.unmodifiableMap(rungs);
        }

        private static Total of(List<Row> rows, List<Source> sources) {
            return new Total(rows.stream().mapToInt(Row::answered).sum(), rows.stream().mapToInt(Row::findings).sum(),
                    rows.stream().mapToInt(Row::figures).sum(), sources.size(), byVoice(sources), byRung(sources));
        }
    }

    public Coverage {
        cases = List.copyOf(cases);
    }

    /** The coverage of every case of a library, packs included. */
    public static Coverage of(Library library) {
        List<CaseStudy> studies = library.find(CaseQuery.ALL)
                .matches()
                .stream()
                .map(CaseMatches.Match::summary)
                .map(summary -> library.read(summary.id()))
                .flatMap(Optional::stream)
                .toList();
        List<Row> rows = studies.stream().map(Row::of).toList();
        List<Source> sources = studies.stream().map(CaseStudy::sources).flatMap(Collection::stream).distinct().toList();
        return new Coverage(library.catalog().questions().size(), rows, Total.of(rows, sources));
    }

    private static Map<String, Integer> byVoice(List<Source> sources) {
        return count(Voice.values(), sources, Source::voice);
    }

    private static Map<String, Integer> byRung(List<Source> sources) {
        return count(Rung.values(), sources, Source::rung);
    }

    private static <K extends Keyed> Map<String, Integer> count(K[] all, List<Source> sources, Function<Source, K> of) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(all)
                .forEach(value -> counts.put(value.key(),
                        (int) sources.stream().filter(source -> of.apply(source).equals(value)).count()));
        return counts;
    }
}
