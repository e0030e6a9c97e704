package commonground.sheet.file;

import commonground.cases.ComparisonPlan;
import commonground.cases.Pack;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import java.util.List;

/**
 * The comparison that a printed sheet carries. The plan rebuilds it where the packs are installed; without them the
 * sheet itself still has all that is printed.
 */
public record AttachedComparison(Sheet sheet) {

    /** Which comparison it is. */
    public ComparisonPlan plan() {
        return sheet.plan();
    }

    /** What the user chose when the sheet was made. */
    public SheetOptions options() {
        return sheet.options();
    }

    /** The packs, with their versions, that the cases were in. */
    public List<Pack.Info> packs() {
        return sheet.packs();
    }
}
