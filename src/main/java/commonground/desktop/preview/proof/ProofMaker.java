package commonground.desktop.preview.proof;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.compare.Comparison;
import commonground.library.Library;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.print.SheetFormat;
import commonground.sheet.print.SheetPrinter;
import commonground.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes proofs of comparisons of a library's cases. */
public final class ProofMaker {

    private final Library library;
    private final SheetPrinter printer;
    private final Words words;

    /** @param words the bundle {@code sheet} */
    public ProofMaker(Library library, SheetPrinter printer, Words words) {
        this.library = library;
        this.printer = printer;
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
        Sheet sheet = Sheet.of(Comparison.of(present, cases, library.catalog()), options, library.packs(), words);
        return Optional.of(Proof.of(sheet, printer.print(sheet, SheetFormat.PDF)));
    }

    /** A proof's sheet in a format. */
    public byte[] print(Proof proof, SheetFormat format) {
        return format == SheetFormat.PDF ? proof.pdf() : printer.print(proof.sheet(), format);
    }
}
