package commonground.cases;

import java.util.List;

/** A set of cases with everything that they refer to, as one pack file holds it. */
public record Pack(Info info, Catalog catalog, List<Source> sources, List<CaseStudy> cases) {

    /**
     * What a pack says of itself.
     *
     * @param id      unique among installed packs, such as {@code casebook}
     * @param version as printed on sheets, such as {@code 2026.1}
     * @param chosen  how its cases were chosen, in one or two sentences
     */
    public record Info(String id, String title, String version, String chosen) {}

    public Pack {
        sources = List.copyOf(sources);
        cases = List.copyOf(cases);
    }
}
