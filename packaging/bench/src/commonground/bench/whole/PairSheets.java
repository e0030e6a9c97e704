package commonground.bench.whole;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Library;
import commonground.library.Selection.Mark;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.print.SheetFormat;
import commonground.sheet.print.SheetPrinter;
import commonground.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.Locale;

/** A sheet of each pair of the report's cases, in one process, as many at once as there are processors: {@code PairSheets CASEBOOK FOLDER}. */
public final class PairSheets {

    private PairSheets() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        try (Library library = Library.open(Path.of(args[0]), folder)) {
            List<CaseStudy> cases = library.find(CaseQuery.ALL.with(Facet.IN_REPORT, "yes", Mark.INCLUDED))
                    .matches()
                    .stream()
                    .map(CaseMatches.Match::summary)
                    .flatMap(summary -> library.read(summary.id()).stream())
                    .toList();
            SheetPrinter printer = new SheetPrinter();
            try (ExecutorService makers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
                for (int left = 0; left < cases.size(); left++) {
                    for (int right = left + 1; right < cases.size(); right++) {
                        List<CaseStudy> pair = List.of(cases.get(left), cases.get(right));
                        makers.submit(() -> write(library, printer, pair, folder));
                    }
                }
            }
        }
    }

    private static Path write(Library library, SheetPrinter printer, List<CaseStudy> pair, Path folder)
            throws Exception {
        List<String> ids = pair.stream().map(CaseStudy::id).toList();
        Comparison comparison = Comparison.of(ComparisonPlan.of(ids), pair, library.catalog());
        Sheet sheet = Sheet.of(comparison,
                FittingGuide.of(comparison, library.catalog().guide(), library::nameOf),
                SheetOptions.on(LocalDate.of(2026, 1, 1)), library.packs(), new Words("sheet", Locale.US));
        return Files.write(folder.resolve(String.join("-", ids) + ".pdf"),
                printer.print(sheet, SheetFormat.PDF));
    }
}
