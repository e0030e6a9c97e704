package commonground.store.pack;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Pack;
import commonground.cases.Source;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.pack.index.PackIndex;
import commonground.store.pack.reading.CaseReader;
import commonground.store.pack.reading.CatalogReader;
import commonground.store.pack.reading.SourceReader;
import commonground.store.sql.Queries;
import commonground.store.sql.SqlFaults;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An open pack. It may be anybody's file: nothing in it is run, it is never written to, no file is made beside it, and
 * a value that does not fit the model is a {@link Fault.Kind#DAMAGED}. Safe for use by several threads.
 */
public final class PackFile implements AutoCloseable {

    /** The largest pack that is opened, in bytes: 17,500 cases as rich as the casebook's take about 2.3 GB. */
    public static final long LARGEST = 4L << 30;

    private final Path file;
    private final Connection connection;
    private final Queries queries;
    private final Pack.Info info;
    private final Catalog catalog;
    private final int size;
    private final CaseReader cases;

    private PackFile(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.queries = new Queries(connection);
        this.info = queries.one("SELECT * FROM pack",
                row -> new Pack.Info(row.text("id"), row.text("title"), row.text("version"), row.text("chosen")));
        this.catalog = new CatalogReader(queries).read();
        this.size = queries.one("SELECT count(*) AS cases FROM case_study", row -> row.number("cases"));
        this.cases = new CaseReader(queries, catalog);
    }

    private PackFile(PackFile original, Catalog catalog) {
        this.file = original.file;
        this.connection = original.connection;
        this.queries = original.queries;
        this.info = original.info;
        this.catalog = catalog;
        this.size = original.size;
        this.cases = new CaseReader(queries, catalog);
    }

    /**
     * Opens a pack of which nothing is known, looking at every page of it; this takes a second or more for 300 MB.
     *
     * @throws StoreException if there is no such file, or it is no pack of this or an earlier format, or it holds
     *                        anything but what a pack holds, or is larger than {@link #LARGEST}
     */
    public static PackFile open(Path file) throws StoreException {
        return PackGate.open(file, true, PackFile::whole);
    }

    /**
     * Opens a pack that came with the program, or that {@link #open} has let through before, without looking at every
     * page of it.
     *
     * @throws StoreException as {@link #open}
     */
    public static PackFile openTrusted(Path file) throws StoreException {
        return PackGate.open(file, false, PackFile::new);
    }

    /**
     * The same open pack, whose themes and questions stand in other words here and in every case that is read.
     *
     * @param wording gives a catalog with the same ids
     */
    public PackFile in(UnaryOperator<Catalog> wording) {
        return new PackFile(this, wording.apply(catalog));
    }

    private static PackFile whole(Path file, Connection connection) throws SQLException {
        PackFile pack = new PackFile(file, connection);
        new SourceReader(pack.queries).all();
        return pack;
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** What it says of itself. */
    public Pack.Info info() {
        return info;
    }

    /** What its cases share. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Reads its bibliography.
     *
     * @throws StoreException if it is damaged, or the file can no longer be read
     */
    public List<Source> sources() throws StoreException {
        try {
            return new SourceReader(queries).all();
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }

    /** How many cases it has. */
    public int size() {
        return size;
    }

    /**
     * Reads a case.
     *
     * @param no its number, from 0 to {@link #size()} - 1, in order of the cases' names
     * @throws StoreException            if what is said of it is damaged, or the file can no longer be read
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public CaseStudy read(int no) throws StoreException {
        Objects.checkIndex(no, size);
        try {
            return cases.read(no);
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }

    /**
     * The number of the case with this id.
     *
     * @throws StoreException if the file can no longer be read
     */
    public Optional<Integer> number(String id) throws StoreException {
        try {
            return queries.all("SELECT no FROM case_study WHERE id = ?", row -> row.number("no"), id)
                    .stream()
                    .findFirst();
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }

    /**
     * What filters, lists and the search read of this pack.
     *
     * @throws StoreException if the pack cannot be read
     */
    public PackIndex index() throws StoreException {
        return new PackIndex(file, connection);
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }
}
