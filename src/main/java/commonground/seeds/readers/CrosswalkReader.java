package commonground.seeds.readers;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Framework;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a case's ties to the elements of frameworks. */
final class CrosswalkReader {

    private final Citations citations;
    private final Index<Framework> frameworks;
    private final Index<Finding> findings;

    CrosswalkReader(Citations citations, Index<Framework> frameworks, Index<Finding> findings) {
        this.citations = citations;
        this.frameworks = frameworks;
        this.findings = findings;
    }

    CaseStudy.CrosswalkLink link(SeedMap map) {
        Optional<Framework> framework = map.one("framework", frameworks);
        return new CaseStudy.CrosswalkLink(framework.map(Framework::id).orElse(""), element(map, framework),
                map.oneIfAny("finding", findings).map(Finding::id).orElse(null), map.text("why"), citations.of(map));
    }

    private static int element(SeedMap map, Optional<Framework> framework) {
        int number = map.ordinal("element");
        framework.ifPresent(named -> check(map, number, named));
        return number;
    }

    /** Notes a number that is not one of an element of the framework. */
    static void check(SeedMap map, int number, Framework framework) {
        List<Integer> numbers = framework.elements().stream().map(Framework.Element::number).toList();
        if (!numbers.contains(number)) {
            map.problem("element", "framework '%s' has no element %d; allowed: %s".formatted(framework.id(), number,
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }
}
