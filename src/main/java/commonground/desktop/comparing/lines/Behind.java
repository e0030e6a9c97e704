package commonground.desktop.comparing.lines;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Figure;
import commonground.cases.Finding;
import java.util.List;

/** What a cell rests on. */
public record Behind(List<Finding> findings, List<Figure> figures) {

    /** Nothing is known to stand behind it. */
    static final Behind NOTHING = new Behind(List.of(), List.of());

    public Behind {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
    }

    static Behind of(CaseStudy study, Answer answer) {
        return new Behind(study.findingsBehind(answer), study.figuresBehind(answer));
    }

    static Behind afterwards(CaseStudy study) {
        return new Behind(List.copyOf(study.findings(Finding.Later.class)), List.of());
    }

    /** How many findings and figures. */
    public int count() {
        return findings.size() + figures.size();
    }
}
