package commonground.desktop.comparing.charts;

import commonground.cases.CaseStudy;
import commonground.cases.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which figures of some cases can stand side by side. Only what is measured alike is drawn in one chart: the number of
 * students, and what two or more cases give under the same name, unit and base.
 */
final class FigureCharts {

    /**
     * Bars that share a measure.
     *
     * @param metric what is measured; empty for the number of students, of which each source has its own name
     */
    record Chart(String metric, String unit, String of, List<Bar> bars) {
        Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One case's figure.
     *
     * @param column the place of the case, from 0
     * @param share  of the longest bar, from 0 to 1; percentages are shares of 100
     */
    record Bar(int column, Figure figure, double share) {}

    private record Measure(String metric, String unit, String of) {}

    private FigureCharts() {}

    static List<Chart> of(List<CaseStudy> cases) {
        Map<Integer, Figure> students = new LinkedHashMap<>();
        Map<Measure, Map<Integer, Figure>> others = new LinkedHashMap<>();
        IntStream.range(0, cases.size()).forEach(column -> {
            Optional<Figure> enrolled = cases.get(column).students();
            enrolled.ifPresent(figure -> students.put(column, figure));
            cases.get(column)
                    .figures()
                    .stream()
                    .filter(figure -> enrolled.filter(figure::equals).isEmpty())
                    .forEach(figure -> others
                            .computeIfAbsent(new Measure(figure.metric(), figure.unit(), figure.of()),
                                    key -> new LinkedHashMap<>())
                            .merge(column, figure, (old, now) -> now.year() > old.year() ? now : old));
        });
        List<Chart> charts = new ArrayList<>();
        if (!students.isEmpty()) {
            charts.add(chart(new Measure("", "", ""), students));
        }
        others.entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> chart(entry.getKey(), entry.getValue()))
                .forEach(charts::add);
        return List.copyOf(charts);
    }

    private static Chart chart(Measure measure, Map<Integer, Figure> figures) {
        BigDecimal most = Stream
                .concat(figures.values().stream().map(Figure::value),
                        measure.unit().equals("%") ? Stream.of(BigDecimal.valueOf(100)) : Stream.empty())
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        return new Chart(measure.metric(), measure.unit(), measure.of(),
                figures.entrySet()
                        .stream()
                        .map(entry -> new Bar(entry.getKey(), entry.getValue(),
                                Math.max(0, entry.getValue().value().doubleValue() / most.doubleValue())))
                        .toList());
    }
}
