package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.desktop.reader.page.Target;
import commonground.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where on a page each finding stands. */
final class Landmarks {

    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final Map<String, Target> targets = new HashMap<>();

    private Landmarks(Words words) {
        this.words = words;
    }

    /**
     * The landmarks of a case.
     *
     * @param words    the bundle {@code reader}
     * @param sections the sections in which its findings stand
     */
    static Landmarks of(CaseStudy study, List<Section> sections, Words words) {
        Landmarks landmarks = new Landmarks(words);
        Map<String, Passage> byText = new HashMap<>();
        sections.stream().flatMap(section -> section.passages().stream()).forEach(passage -> {
            byText.putIfAbsent(passage.text(), passage);
        });
        study.findings()
                .forEach(finding -> Optional.ofNullable(byText.get(finding.text()))
                        .ifPresent(passage -> landmarks.targets.put(finding.id(),
                                new Target(landmarks.name(finding), passage))));
        return landmarks;
    }

    private String name(Finding finding) {
        String name = switch (finding) {
            case Finding.Origin origin -> words.label(origin.type());
            case Finding.Practice practice -> practice.title();
            case Finding.Outcome outcome -> outcome.metric();
            case Finding.Event event -> event.text();
            case Finding.Later later -> later.text();
        };
        return words.say("target", finding.theme().name(), shortened(name));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_NAME);
        return text.substring(0, space > 0 ? space : LONGEST_NAME) + "…";
    }

    /** Where a finding stands, or empty if it is not on the page. */
    Optional<Target> of(String findingId) {
        return Optional.ofNullable(targets.get(findingId));
    }
}
