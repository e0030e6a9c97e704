package commonground.desktop.finder.facets;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Finding;
import commonground.cases.Keyed;
import commonground.cases.State;
import commonground.cases.Theme;
import commonground.library.Facet;
import commonground.words.Words;
import java.util.Locale;
import java.util.Optional;

/** What the facets and their values are called. */
public final class FacetWords {

    private final Words words;
    private final Catalog catalog;

    public FacetWords(Words words, Catalog catalog) {
        this.words = words;
        this.catalog = catalog;
    }

    /** The name of a facet. */
    public String name(Facet facet) {
        return words.label(facet);
    }

    /** The name of a value of a facet; a value that is not known goes by its key. */
    public String value(Facet facet, String value) {
        return switch (facet) {
            case THEME -> catalog.theme(value).map(Theme::name).orElse(value);
            case ORIGIN -> label(Finding.Origin.Type.class, value);
            case STATUS -> label(CaseStudy.Status.Value.class, value);
            case STATE -> Keyed.find(State.class, value).map(State::fullName).orElse(value);
            case AFFILIATION -> value.equals("none")
                    ? words.say("facet.no-union")
                    : label(CaseStudy.Affiliation.class, value);
            case KIND -> label(CaseStudy.Kind.class, value);
            case IN_REPORT -> words.say("facet.in-report." + value);
        };
    }

    private <E extends Enum<E> & Keyed> String label(Class<E> type, String key) {
        Optional<E> value = Keyed.find(type, key);
        return value.map(words::label).map(FacetWords::capitalized).orElse(key);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
