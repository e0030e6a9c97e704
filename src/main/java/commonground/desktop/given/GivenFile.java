package commonground.desktop.given;

import commonground.cases.ComparisonPlan;
import commonground.cases.Pack;
import commonground.library.Library;
import commonground.library.PackInstaller;
import commonground.sheet.file.AttachedComparison;
import commonground.sheet.file.SheetException;
import commonground.sheet.file.SheetFault;
import commonground.sheet.file.SheetFile;
import commonground.store.Fault;
import commonground.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file turned out to be that the user opened the program with. */
sealed interface GivenFile {

    /**
     * A comparison.
     *
     * @param plan    as far as the library has its cases and themes
     * @param missing names of its cases that the library does not have
     * @param packs   those that it was made from
     */
    record OfSheet(ComparisonPlan plan, List<String> missing, List<Pack.Info> packs) implements GivenFile {}

    /** A comparison of which the library has too little to compare anything. */
    record TooLittle() implements GivenFile {}

    /** A pack of cases. */
    record OfPack(Pack.Info info) implements GivenFile {}

    /** No file that the program can open. */
    record Unreadable(SheetFault.Kind why) implements GivenFile {}

    /**
     * Looks into a file. It may be anybody's.
     *
     * @throws StoreException if it is a pack, but a broken one
     */
    static GivenFile read(Path file, Library library) throws StoreException {
        try {
            return comparison(SheetFile.read(file), library);
        } catch (SheetException sheet) {
            SheetFault.Kind why = sheet.fault().kind();
            return why == SheetFault.Kind.NOT_PDF || why == SheetFault.Kind.TOO_LARGE
                    ? pack(file, why)
                    : new Unreadable(why);
        }
    }

    private static GivenFile pack(Path file, SheetFault.Kind otherwise) throws StoreException {
        try {
            return new OfPack(PackInstaller.check(file));
        } catch (StoreException failure) {
            if (failure.fault().kind() == Fault.Kind.NOT_OURS) {
                return new Unreadable(otherwise);
            }
            throw failure;
        }
    }

    private static GivenFile comparison(AttachedComparison attached, Library library) {
        ComparisonPlan printed = attached.plan();
        List<String> cases = printed.caseIds().stream().filter(id -> library.nameOf(id).isPresent()).toList();
        Set<String> themes = printed.themes()
                .stream()
                .filter(id -> library.catalog().theme(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        if (cases.size() < ComparisonPlan.FEWEST || themes.isEmpty() != printed.themes().isEmpty()) {
            return new TooLittle();
        }
        List<String> missing = attached.sheet()
                .columns()
                .stream()
                .filter(column -> !cases.contains(column.caseId()))
                .map(column -> column.name())
                .toList();
        return new OfSheet(printed.withCases(cases).withThemes(themes), missing, attached.packs());
    }
}
