package commonground.cli.option;

import commonground.cases.Keyed;
import commonground.cases.Pack;
import commonground.cli.json.ComparisonJson;
import commonground.cli.json.Json;
import commonground.cli.run.Delivery;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Parcel;
import commonground.cli.text.Page;
import commonground.cli.text.SheetPage;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.library.Library;
import commonground.sheet.Paper;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.print.SheetFormat;
import commonground.sheet.print.SheetPrinter;
import commonground.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say what a comparison is written to, and how a sheet is laid out. */
public final class SheetTargets {

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "option.pdf", order = 10) private @Nullable Path pdf;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html",
            order = 11) private @Nullable Path html;

    @Option(names = "--md", paramLabel = "FILE", descriptionKey = "option.md",
            order = 12) private @Nullable Path markdown;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.csv", order = 13) private @Nullable Path csv;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "option.paper",
            order = 14) private @Nullable String paper;

    @Option(names = "--our-column", descriptionKey = "option.our-column", order = 15) private boolean ourColumn;

    @Option(names = "--no-guide", descriptionKey = "option.no-guide", order = 15) private boolean noGuide;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date",
            order = 16) private @Nullable String date;

    @Option(names = "--force", descriptionKey = "option.force", order = 49) private boolean force;

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    /**
     * Prints a comparison, or writes it to the files that were named.
     *
     * @param usual how its sheet is laid out where no option says otherwise
     * @throws commonground.cli.run.Refusal if an option's value is none, or a file cannot be written
     */
    public void deliver(Invocation invocation, Comparison comparison, SheetOptions usual) {
        Library library = invocation.library();
        Sheet sheet = Sheet.of(comparison,
                FittingGuide.of(comparison, library.catalog().guide(), library::nameOf), options(invocation, usual),
                packs(invocation, comparison),
                new Words("sheet", invocation.words().locale()));
        SheetPrinter printer = new SheetPrinter();
        List<Parcel> parcels = new ArrayList<>();
        add(parcels, pdf, () -> printer.print(sheet, SheetFormat.PDF));
        add(parcels, html, () -> printer.print(sheet, SheetFormat.HTML));
        add(parcels, markdown, () -> printer.print(sheet, SheetFormat.MARKDOWN));
        add(parcels, csv, () -> printer.print(sheet, SheetFormat.CSV));
        add(parcels, json ? Delivery.STANDARD_OUTPUT : null,
                () -> bytes(new Json().write(ComparisonJson.of(comparison)) + "\n"));
        if (parcels.isEmpty()) {
            new SheetPage(new Page(invocation.out(), invocation.surroundings().terminal()), sheet).show();
        }
        invocation.deliver(parcels, force);
    }

    private static void add(List<Parcel> parcels, @Nullable Path file, Supplier<byte[]> content) {
        if (file != null) {
            parcels.add(new Parcel(file, content));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SheetOptions options(Invocation invocation, SheetOptions usual) {
        return new SheetOptions(paper == null ? usual.paper() : paper(invocation, paper),
                ourColumn || usual.ourColumn(), usual.guide() && !noGuide,
                date == null ? usual.date() : date(invocation, date));
    }

    static Paper paper(Invocation invocation, String typed) {
        String key = Vocabulary.of(invocation, "--paper", Paper.class).resolve(typed);
        return Keyed.find(Paper.class, key).orElseThrow();
    }

    static LocalDate date(Invocation invocation, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.date", typed);
        }
    }

    private static List<Pack.Info> packs(Invocation invocation, Comparison comparison) {
        return comparison.plan()
                .caseIds()
                .stream()
                .flatMap(id -> invocation.library().packOf(id).stream())
                .distinct()
                .toList();
    }
}
