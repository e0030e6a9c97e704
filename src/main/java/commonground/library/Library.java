package commonground.library;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Pack;
import commonground.cases.Source;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.notebook.Notebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Casebook, installed packs and notebook as one. Safe for use by several threads; reading never writes to a pack.
 *
 * <p>What reads from packs throws a {@link BrokenPackException} if one turns out to be damaged or has gone since it was
 * opened.
 */
public final class Library implements AutoCloseable {

    private final OpenedFiles files;
    private final Shelf shelf;
    private final Catalog catalog;
    private final Finder finder;
    private final Names names;

    private Library(OpenedFiles files) {
        this.files = files;
        this.shelf = new Shelf(files.packs());
        this.catalog = JoinedCatalog.of(files.packs().stream().map(pack -> pack.file().catalog()).toList());
        this.finder = new Finder(shelf, catalog.themes());
        this.names = new Names(shelf);
    }

    /**
     * Opens the casebook where it lies, every pack in {@code dataDirectory/packs} and the notebook. A pack or notebook
     * that cannot be opened is left out and named in {@link #faults()}; so is a pack with the id of another or with a
     * case of the same id.
     *
     * @throws StoreException if the casebook itself cannot be opened
     */
    public static Library open(Path casebook, Path dataDirectory) throws StoreException {
        return open(casebook, dataDirectory, notebook -> UnaryOperator.identity());
    }

    /**
     * Opens a library as {@link #open(Path, Path)} does, with its themes and questions in other words.
     *
     * @param wordings what gives a catalog with the same ids in the words that the user has chosen in the notebook
     * @throws StoreException if the casebook itself cannot be opened
     */
    public static Library open(Path casebook, Path dataDirectory,
            Function<? super Notebook, ? extends UnaryOperator<Catalog>> wordings) throws StoreException {
        OpenedFiles files = OpenedFiles.open(casebook, dataDirectory, wordings);
        try {
            return new Library(files);
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** What was left out on opening, and why. */
    public List<Fault> faults() {
        return files.faults();
    }

    /** The casebook, then the installed packs by file name. */
    public List<Pack.Info> packs() {
        return shelf.packs().stream().map(Shelf.Opened::info).toList();
    }

    /** Themes, questions, frameworks, timeline and background: the casebook's, then what packs add to them. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Finds the cases that a query lets through, with the counts of every facet.
     *
     * <p>Each word of the text must be said of a case, be it in different statements; accents, capitals and inflection do
     * not count, and the last word may be unfinished unless something follows it. Words between quotation marks must
     * stand one after the other in one statement. All other signs are as good as spaces.
     */
    public CaseMatches find(CaseQuery query) {
        return finder.find(query);
    }

    /** Reads a whole case by its id. */
    public Optional<CaseStudy> read(String caseId) {
        return read(names.ofId(caseId));
    }

    /** All cases in order of name. */
    public List<CaseName> names() {
        return names.all();
    }

    /** How far the numbers of all cases reach by which ranges filter. */
    public Extent extent() {
        return finder.extent();
    }

    /** The name of a case by its id, without reading the case. */
    public Optional<String> nameOf(String caseId) {
        OptionalInt place = names.ofId(caseId);
        return place.isPresent() ? Optional.of(shelf.entry(place.getAsInt()).name()) : Optional.empty();
    }

    /** The case whose id, name or alias this is, in any case and accents. */
    public Optional<CaseStudy> named(String name) {
        return read(names.named(name));
    }

    private Optional<CaseStudy> read(OptionalInt place) {
        return place.isPresent() ? Optional.of(shelf.read(place.getAsInt())) : Optional.empty();
    }

    /** The ids nearest to a mistyped name, best first, at most three. */
    public List<String> nearest(String name) {
        return names.nearest(name).stream().map(place -> shelf.entry(place).id()).toList();
    }

    /** The pack that a case is in. */
    public Optional<Pack.Info> packOf(String caseId) {
        OptionalInt place = names.ofId(caseId);
        return place.isPresent() ? Optional.of(shelf.pack(place.getAsInt()).info()) : Optional.empty();
    }

    /** The numbers that federal statistics give the local education agencies of cases, by case id, where there are any. */
    public Map<String, List<String>> leas() {
        Map<String, List<String>> leas = new LinkedHashMap<>();
        shelf.packs().forEach(pack -> leas.putAll(BrokenPackException.guard(pack.index()::leas)));
        return leas;
    }

    /** Every source of every pack, by id. */
    public List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        shelf.packs().forEach(pack -> sources.addAll(BrokenPackException.guard(pack.file()::sources)));
        return sources.stream().distinct().sorted(Comparator.comparing(Source::id)).toList();
    }

    /** The user's notebook; one in memory if the file could not be opened. */
    public Notebook notebook() {
        return files.notebook();
    }

    @Override
    public void close() {
        files.close();
    }
}
