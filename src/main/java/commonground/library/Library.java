package commonground.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Pack;
import commonground.cases.Source;
import commonground.store.Fault;
import commonground.store.Notebook;
import commonground.store.StoreException;

/**
 * Casebook, installed packs and notebook as one. Safe for use by several threads; reading never writes to a pack.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Library implements AutoCloseable {

    private Library() {
    }

    /**
     * Opens the casebook where it lies, every pack in {@code dataDirectory/packs} and the notebook. A pack or notebook
     * that cannot be opened is left out and named in {@link #faults()}.
     *
     * @throws StoreException if the casebook itself cannot be opened
     */
    public static Library open(Path casebook, Path dataDirectory) throws StoreException {
        throw new UnsupportedOperationException();
    }

    /** What was left out on opening, and why. */
    public List<Fault> faults() {
        throw new UnsupportedOperationException();
    }

    /** The casebook, then the installed packs by file name. */
    public List<Pack.Info> packs() {
        throw new UnsupportedOperationException();
    }

    /** Themes, questions, frameworks, timeline and background: the casebook's, then what packs add to them. */
    public Catalog catalog() {
        throw new UnsupportedOperationException();
    }

    /** Finds the cases that a query lets through, with the counts of every facet. */
    public CaseMatches find(CaseQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole case by its id. */
    public Optional<CaseStudy> read(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** The case whose id, name or alias this is, in any case and accents. */
    public Optional<CaseStudy> named(String name) {
        throw new UnsupportedOperationException();
    }

    /** The ids nearest to a mistyped name, best first, at most three. */
    public List<String> nearest(String name) {
        throw new UnsupportedOperationException();
    }

    /** The pack that a case is in. */
    public Optional<Pack.Info> packOf(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** Every source of every pack, by id. */
    public List<Source> sources() {
        throw new UnsupportedOperationException();
    }

    /** The user's notebook; one in memory if the file could not be opened. */
    public Notebook notebook() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
