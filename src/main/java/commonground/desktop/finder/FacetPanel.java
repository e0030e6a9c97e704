package commonground.desktop.finder;

import commonground.desktop.finder.facets.FacetGroup;
import commonground.desktop.finder.facets.FacetWords;
import commonground.desktop.finder.facets.RangeGroup;
import commonground.desktop.finder.facets.Scale;
import commonground.library.CaseQuery;
import commonground.library.Extent;
import commonground.library.Facet;
import commonground.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The whole filter as controls: a group for each facet, and the two ranges. */
final class FacetPanel extends VBox {

    /** After which facet the ranges stand. */
    private static final Facet BEFORE_RANGES = Facet.STATUS;

    private final FinderModel model;
    private final Words words;
    private final Map<Facet, FacetGroup> groups = new EnumMap<>(Facet.class);
    private final CheckBox allThemes = new CheckBox();
    private final RangeGroup students;
    private final RangeGroup years;

    /** @param extent how far the ranges reach */
    FacetPanel(FinderModel model, Words words, FacetWords facetWords, Extent extent) {
        this.model = model;
        this.words = words;
        students = students(Scale.students(extent.students()));
        years = years(Scale.years(extent.years().least(), extent.years().most()));
        getStyleClass().add("facet-panel");
        for (Facet facet : Facet.values()) {
            FacetGroup group = new FacetGroup(words, facetWords, facet,
                    (value, mark) -> model.mark(facet, value, mark));
            groups.put(facet, group);
            getChildren().add(group);
            if (facet == Facet.THEME) {
                group.addBelowHeading(allThemes());
            } else if (facet == BEFORE_RANGES) {
                getChildren().addAll(students, years);
            }
        }
        model.resultsProperty().subscribe(this::showCounts);
        model.queryProperty().subscribe(this::showQuery);
    }

    private RangeGroup students(Scale scale) {
        return new RangeGroup(words.say("facet.students"), scale, number -> words.say("number.students", number),
                range -> model.queryProperty().set(model.queryProperty().get().withStudents(range)));
    }

    private RangeGroup years(Scale scale) {
        return new RangeGroup(words.say("facet.years"), scale, String::valueOf,
                range -> model.queryProperty().set(model.queryProperty().get().withYears(range)));
    }

    private CheckBox allThemes() {
        allThemes.setText(words.say("facet.all-themes"));
        allThemes.getStyleClass().add("all-themes");
        allThemes.setOnAction(
                event -> model.queryProperty().set(model.queryProperty().get().withAllThemes(allThemes.isSelected())));
        return allThemes;
    }

    private void showCounts(Results results) {
        results.matches()
                .facets()
                .forEach((facet, counts) -> Objects.requireNonNull(groups.get(facet))
                        .show(counts, model.queryProperty().get().selection(facet)));
    }

    private void showQuery(CaseQuery query) {
        allThemes.setSelected(query.allThemes());
        boolean several = query.selection(Facet.THEME).included().size() > 1;
        allThemes.setVisible(several || query.allThemes());
        allThemes.setManaged(allThemes.isVisible());
        students.show(query.students());
        years.show(query.years());
        showCounts(model.resultsProperty().get());
    }
}
