package commonground.desktop.finder.matrix;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a case has on each question and each element of a framework; what it has nothing on is left out.
 *
 * @param amounts by {@link Axis.Subject#key}
 */
record Evidence(Map<String, Integer> amounts) {

    Evidence {
        amounts = Map.copyOf(amounts);
    }

    /** Of an answer: the findings and figures behind it and the sources that it cites. Of an element: its ties. */
    static Evidence of(CaseStudy study) {
        Map<String, Integer> amounts = new HashMap<>();
        for (Answer answer : study.answers()) {
            int behind = answer.findings().size() + answer.citations().size();
            amounts.put(answer.question().id(), Math.max(1, behind));
        }
        study.crosswalk()
                .forEach(link -> amounts.merge(Axis.elementKey(link.framework(), link.element()), 1,
                        Integer::sum));
        return new Evidence(amounts);
    }
}
