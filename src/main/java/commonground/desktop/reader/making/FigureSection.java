package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.Figure;
import commonground.cases.Statement;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Strip.Tile;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the strip of figures. What was counted in several years is one figure: the latest, with the earlier below. */
final class FigureSection {

    /** What stands in brackets at the end of a metric tells how it was counted, not what. */
    private static final Pattern QUALIFIER = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)$");

    /** What makes figures comparable over the years. */
    private record Counted(String metric, String unit, String of) {}

    private final Words words;
    private final Formats formats;
    private final Titles titles;

    FigureSection(Words words) {
        this.words = words;
        this.formats = new Formats(words);
        this.titles = new Titles(words);
    }

    Section section(CaseStudy study) {
        Map<Counted, List<Figure>> groups = study.figures()
                .stream()
                .collect(Collectors.groupingBy(FigureSection::counted, LinkedHashMap::new, Collectors.toList()));
        List<Tile> tiles = groups.values().stream().map(this::tile).toList();
        return titles.quiet("figures", tiles.isEmpty() ? List.of() : List.of(new Block.Strip(tiles)));
    }

    private static Counted counted(Figure figure) {
        return new Counted(QUALIFIER.matcher(figure.metric()).replaceFirst("$1").toLowerCase(Locale.ROOT),
                figure.unit().toLowerCase(Locale.ROOT), figure.of());
    }

    private Tile tile(List<Figure> group) {
        List<Figure> figures = group.stream().sorted(Comparator.comparingInt(Figure::year).reversed()).toList();
        Figure latest = figures.getFirst();
        String year = Formats.year(latest.year());
        String base = latest.of().isEmpty() ? year : words.say("figure.base", latest.of(), year);
        return new Tile(
                new Passage(Passage.Kind.FIGURE, formats.signed(latest.value(), latest.unit())),
                new Passage(Passage.Kind.METRIC, metric(latest)),
                new Passage(Passage.Kind.BASE, base, latest.citations()),
                latest.note().isEmpty() ? null : new Passage(Passage.Kind.NOTE, latest.note()),
                figures.stream().skip(1).map(this::earlier).toList());
    }

    private Passage earlier(Figure figure) {
        Statement number = new Statement(words.say("figure.earlier", Formats.year(figure.year()),
                formats.signed(figure.value(), figure.unit())), figure.citations());
        return new Passage(Passage.Kind.BASE, Stream.of(number.text(), qualifier(figure), figure.note())
                .filter(text -> !text.isEmpty())
                .map(text -> text.equals(number.text()) ? number : new Statement(text, List.of()))
                .toList());
    }

    private static String qualifier(Figure figure) {
        return QUALIFIER.matcher(figure.metric()).replaceFirst("$2").equals(figure.metric())
                ? ""
                : QUALIFIER.matcher(figure.metric()).replaceFirst("$2");
    }

    /** What was counted: metric and unit, or one of them where it says the other already. */
    private String metric(Figure figure) {
        String metric = figure.metric().toLowerCase(Locale.ROOT);
        String unit = figure.unit().toLowerCase(Locale.ROOT);
        if (Formats.isSign(figure.unit()) || metric.contains(unit)) {
            return figure.metric();
        }
        return unit.contains(metric) ? figure.unit() : words.say("figure.metric", figure.metric(), figure.unit());
    }
}
