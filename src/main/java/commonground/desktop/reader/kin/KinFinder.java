package commonground.desktop.reader.kin;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.compare.Kinship;
import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.library.Facet;
import commonground.library.Library;
import commonground.library.Selection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the cases most like one. Reads cases, and so belongs into the background. */
public final class KinFinder {

    /** How many cases are shown. */
    private static final int SHOWN = 4;
    /** How many cases are read in full to choose from: a moment's work, whatever the size of the library. */
    private static final int READ = 40;

    private final Library library;

    /** A finder in one library. */
    public KinFinder(Library library) {
        this.library = library;
    }

    /** The cases most like this one, nearest first; fewer than four where the library has no more. */
    public List<Kinship> find(CaseStudy study) {
        List<CaseSummary> all = summaries(CaseQuery.ALL);
        List<CaseStudy> read = all.stream()
                .filter(summary -> summary.id().equals(study.id()))
                .findFirst()
                .map(one -> new Shortlist(one, sameCrisis(study)).of(all, READ))
                .orElse(List.of())
                .stream()
                .flatMap(id -> library.read(id).stream())
                .toList();
        return Kinship.nearest(study, read, SHOWN);
    }

    private List<CaseSummary> summaries(CaseQuery query) {
        return library.find(query).matches().stream().map(CaseMatches.Match::summary).toList();
    }

    private Set<String> sameCrisis(CaseStudy study) {
        CaseQuery query = CaseQuery.ALL;
        for (Finding.Origin origin : study.findings(Finding.Origin.class)) {
            query = query.with(Facet.ORIGIN, origin.type().key(), Selection.Mark.INCLUDED);
        }
        return query.isAll()
                ? Set.of()
                : summaries(query).stream().map(CaseSummary::id).collect(Collectors.toUnmodifiableSet());
    }
}
