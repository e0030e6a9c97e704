package commonground.desktop.reader;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.desktop.reader.making.PageMaker;
import commonground.desktop.reader.page.Page;
import commonground.library.CaseQuery;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The cases of the casebook as pages. */
public final class RealCases implements AutoCloseable {

    private final Library library;

    /** @param data a folder for the notebook */
    public RealCases(Path data) throws StoreException {
        library = Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
    }

    public Library library() {
        return library;
    }

    public Catalog catalog() {
        return library.catalog();
    }

    public List<CaseStudy> all() {
        return library.find(CaseQuery.ALL).matches().stream().map(match -> study(match.summary().id())).toList();
    }

    public CaseStudy study(String id) {
        return library.read(id).orElseThrow();
    }

    public Page page(String id) {
        return page(study(id));
    }

    public Page page(CaseStudy study) {
        return new PageMaker(new Words("reader", Locale.US), catalog()).make(study);
    }

    @Override
    public void close() {
        library.close();
    }
}
