package commonground.cli.option;

import commonground.cases.CaseStudy;
import commonground.cli.run.Invocation;
import commonground.cli.run.Parcel;
import commonground.sheet.Paper;
import commonground.sheet.onepage.OnePageMaker;
import commonground.sheet.print.SheetPrinter;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which file a case is written to as one page, and how. */
public final class OnePageTarget {

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "option.one-page",
            order = 10) private @Nullable Path pdf;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "option.paper",
            order = 14) private @Nullable String paper;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date",
            order = 16) private @Nullable String date;

    @Option(names = "--force", descriptionKey = "option.force", order = 49) private boolean force;

    /**
     * Writes a case to the file that was named, if one was.
     *
     * @return whether one was
     * @throws commonground.cli.run.Refusal if an option's value is none, or the file cannot be written
     */
    public boolean deliver(Invocation invocation, CaseStudy study) {
        if (pdf == null) {
            return false;
        }
        OnePageMaker maker = new OnePageMaker(study,
                paper == null ? Paper.LETTER : SheetTargets.paper(invocation, paper),
                date == null
                        ? invocation.surroundings().today().get()
                        : SheetTargets.date(invocation, date),
                invocation.library().packOf(study.id()), new Words("sheet", invocation.words().locale()));
        invocation.deliver(List.of(new Parcel(pdf, () -> new SheetPrinter().print(maker))), force);
        return true;
    }
}
