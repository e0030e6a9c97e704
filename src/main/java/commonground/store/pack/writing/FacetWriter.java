package commonground.store.pack.writing;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Works out for every facet which cases have which value. */
public final class FacetWriter {

    private final Inserts inserts;
    private final Map<String, Map<String, BitSet>> facets = new TreeMap<>();

    public FacetWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    /** Takes a case and writes how many findings it has under each theme. */
    public void note(int no, CaseStudy study) throws SQLException {
        noteValues(no, study);
        countThemes(no, study);
    }

    /** Writes the facets of all cases that were noted. */
    public void write() throws SQLException {
        for (Map.Entry<String, Map<String, BitSet>> facet : facets.entrySet()) {
            for (Map.Entry<String, BitSet> value : facet.getValue().entrySet()) {
                inserts.into("facet", facet.getKey(), value.getKey(), value.getValue().toByteArray());
            }
        }
    }

    private void noteValues(int no, CaseStudy study) {
        CaseStudy.Union union = study.union();
        note(no, "status", study.status().value().key());
        note(no, "state", study.state().key());
        note(no, "affiliation", union == null ? "none" : union.affiliation().key());
        note(no, "kind", study.kind().key());
        note(no, "in-report", study.inReport() ? "yes" : "no");
        for (Finding finding : study.findings()) {
            note(no, "theme", finding.theme().id());
            if (finding instanceof Finding.Origin origin) {
                note(no, "origin", origin.type().key());
            }
        }
    }

    private void note(int no, String facet, String value) {
        facets.computeIfAbsent(facet, name -> new TreeMap<>()).computeIfAbsent(value, name -> new BitSet()).set(no);
    }

    private void countThemes(int no, CaseStudy study) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : study.findings()) {
            counts.merge(finding.theme().id(), 1, Integer::sum);
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            inserts.into("theme_count", no, count.getKey(), count.getValue());
        }
    }
}
