package commonground.library;

import commonground.cases.BackgroundNote;
import commonground.cases.Catalog;
import commonground.cases.Conflict;
import commonground.cases.Framework;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.cases.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one catalog of several. Where two have the same id, the first one's stands; what has no id goes by its words. (To
 * compare records would do as well, but at each start Java makes a class for every kind that is compared.)
 */
final class JoinedCatalog {

    private final List<Catalog> catalogs;

    private JoinedCatalog(List<Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    static Catalog of(List<Catalog> catalogs) {
        return catalogs.size() == 1 ? catalogs.getFirst() : new JoinedCatalog(catalogs).joined();
    }

    private Catalog joined() {
        Timeline timeline = new Timeline(
                join(catalog -> catalog.timeline().events(), Timeline.Event::id),
                join(catalog -> catalog.timeline().conflicts(), JoinedCatalog::words),
                join(catalog -> catalog.timeline().gaps(), Statement::text));
        Guide guide = new Guide(join(catalog -> catalog.guide().groundRules(), Guide.GroundRule::text),
                join(catalog -> catalog.guide().questions(), GuideQuestion::id));
        return new Catalog(join(Catalog::themes, Theme::id), join(Catalog::questions, Question::id),
                join(Catalog::frameworks, Framework::id), join(Catalog::frameworkGaps, Statement::text), timeline,
                join(Catalog::background, BackgroundNote::id), guide);
    }

    private static List<String> words(Conflict conflict) {
        return Stream.concat(Stream.of(conflict.about()), conflict.readings().stream().map(Statement::text)).toList();
    }

    private <T> List<T> join(Function<Catalog, List<T>> part, Function<? super T, ?> key) {
        Map<Object, T> joined = new LinkedHashMap<>();
        for (Catalog catalog : catalogs) {
            part.apply(catalog).forEach(one -> joined.putIfAbsent(key.apply(one), one));
        }
        return List.copyOf(joined.values());
    }
}
