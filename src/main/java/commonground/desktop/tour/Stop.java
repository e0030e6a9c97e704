package commonground.desktop.tour;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Place;
import java.util.List;

/**
 * One picture of the tour.
 *
 * @param name the picture's file name, without its ending
 * @param step how the visitor gets there from the stop before
 */
record Stop(String name, Step step) {

    /** Something that a visitor does, on the FX thread. */
    @FunctionalInterface
    interface Step {
        void take(Visitor visitor);
    }

    /** The comparison that the tour shows. */
    static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("new-haven", "abc-unified"));

    /** All stops, in order. */
    static List<Stop> all() {
        return List.of(
                new Stop("start", visitor -> visitor.go(new Place.Start())),
                new Stop("finder", visitor -> visitor.go(new Place.Finder())),
                new Stop("map", visitor -> visitor.fire("#view-map")),
                new Stop("matrix", visitor -> visitor.fire("#view-matrix")),
                new Stop("timeline", visitor -> visitor.fire("#view-timeline")),
                new Stop("list", visitor -> visitor.fire("#view-list")),
                new Stop("filter", visitor -> {
                    visitor.fire("#view-cards");
                    visitor.fire("#facet-theme-evaluation");
                    visitor.fire("#facet-theme-compensation");
                    visitor.fire("#facet-affiliation-AFT");
                    visitor.fire("#facet-in-report-yes");
                }),
                new Stop("tray", visitor -> PLAN.caseIds().forEach(id -> visitor.fire("#pick-" + id))),
                new Stop("search", visitor -> visitor.type("#search", "peer review")),
                new Stop("reader", visitor -> visitor.go(new Place.Reader(PLAN.caseIds().getFirst()))),
                new Stop("comparison", visitor -> visitor.go(new Place.Comparing(PLAN))),
                new Stop("preview", visitor -> visitor.go(new Place.Preview(PLAN))),
                new Stop("like-mine", visitor -> visitor.go(new Place.LikeMine())),
                new Stop("settings", visitor -> visitor.go(new Place.Settings())),
                new Stop("help", visitor -> visitor.go(new Place.Help())));
    }
}
