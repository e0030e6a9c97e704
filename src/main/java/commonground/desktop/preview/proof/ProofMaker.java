package commonground.desktop.preview.proof;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.library.Library;
import commonground.sheet.OurDistrict;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.onepage.OnePageMaker;
import commonground.sheet.print.SheetFormat;
import commonground.sheet.print.SheetPrinter;
import commonground.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes proofs of comparisons of a library's cases. Safe for use by several threads. */
public final class ProofMaker {

    private final Library library;
    private final Words words;
    private final OwnDistrict own;
    private @Nullable SheetPrinter printer;

    /** What is known of the user's own district; asked for only where a sheet has a column for it. */
    @FunctionalInterface
    public interface OwnDistrict {
        OurDistrict ask() throws IOException;
    }

    /** @param words the bundle {@code sheet} */
    public ProofMaker(Library library, Words words, OwnDistrict own) {
        this.own = own;
        this.library = library;
        this.words = words;
    }

    /**
     * Makes a proof. Takes a while. Cases that are no longer in the library are left out.
     *
     * @return nothing if too few cases are left
     * @throws IOException if the PDF cannot be looked into
     */
    public Optional<Proof> make(ComparisonPlan plan, SheetOptions options) throws IOException {
        List<CaseStudy> cases = plan.caseIds().stream().flatMap(id -> library.read(id).stream()).toList();
        if (cases.size() < ComparisonPlan.FEWEST) {
            return Optional.empty();
        }
        ComparisonPlan present = plan.withCases(cases.stream().map(CaseStudy::id).toList());
        Comparison comparison = Comparison.of(present, cases, library.catalog());
        Sheet sheet = Sheet.of(comparison, FittingGuide.of(comparison, library.catalog().guide(), library::nameOf),
                options.ourColumn() ? options.with(own.ask()) : options, library.packs(), words);
        return Optional.of(Proof.of(sheet, printer().print(sheet, SheetFormat.PDF)));
    }

    /** A case of the library; nothing if it is no longer there. */
    public Optional<CaseStudy> read(String caseId) {
        return library.read(caseId);
    }

    /** A case on one page of PDF. Takes a while. */
    public byte[] onePage(CaseStudy study, SheetOptions options) {
        return printer().print(new OnePageMaker(study, options.paper(), options.date(), library.packOf(study.id()),
                words));
    }

    /** A proof's sheet in a format. */
    public byte[] print(Proof proof, SheetFormat format) {
        return format == SheetFormat.PDF ? proof.pdf() : printer().print(proof.sheet(), format);
    }

    /** A printer reads fonts and more, which the start of the app need not wait for. */
    private synchronized SheetPrinter printer() {
        SheetPrinter ready = printer == null ? new SheetPrinter() : printer;
        printer = ready;
        return ready;
    }
}
