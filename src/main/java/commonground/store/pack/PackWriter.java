package commonground.store.pack;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.store.StoreException;
import commonground.store.pack.writing.CaseWriter;
import commonground.store.pack.writing.CatalogWriter;
import commonground.store.pack.writing.FacetWriter;
import commonground.store.pack.writing.Inserts;
import commonground.store.pack.writing.PackIndexWriter;
import commonground.store.pack.writing.SourceWriter;
import commonground.store.sql.Scripts;
import commonground.store.sql.SqlFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;

/** Writes packs. The same pack makes the same bytes wherever and whenever it is written. */
public final class PackWriter {

    /** A file that SQLite makes for one connection, with gaps, and deletes. */
    private static final String NAMELESS = "jdbc:sqlite:";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Comparator<CaseStudy> ORDER = Comparator.comparing(PackWriter::plainName)
            .thenComparing(CaseStudy::name)
            .thenComparing(CaseStudy::id);

    private PackWriter() {}

    /**
     * Writes a pack whole or not at all: first beside its place, under the name with {@code .part} appended, then into
     * its place, where it takes that of an older file.
     *
     * @throws StoreException           if the file cannot be written
     * @throws IllegalArgumentException if the pack contradicts itself: an id twice, or a source or theme that it cites
     *                                  without holding it
     */
    public static void write(Pack pack, Path file) throws StoreException {
        write(pack, pack.cases().stream().sorted(ORDER), file);
    }

    /**
     * Writes a pack in the same way, reading its cases one after the other, so that they need not fit into memory.
     *
     * @param shell all of the pack but its cases
     * @param cases in order of name, whatever the case and accents
     * @throws StoreException           if the file cannot be written
     * @throws IllegalArgumentException if the pack contradicts itself or the cases are not in order
     */
    public static void write(Pack shell, Stream<CaseStudy> cases, Path file) throws StoreException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            fill(shell, cases, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            discard(part, e);
            if (SqlFaults.isConstraint(e)) {
                throw new IllegalArgumentException("the pack contradicts itself: " + e.getMessage(), e);
            }
            throw new StoreException(SqlFaults.fault(file, e), e);
        } catch (IOException e) {
            discard(part, e);
            throw new StoreException(SqlFaults.fault(file, e), e);
        } catch (RuntimeException e) {
            discard(part, e);
            throw e;
        }
    }

    private static void fill(Pack shell, Stream<CaseStudy> cases, Path part) throws SQLException {
        try (Connection connection = create()) {
            Scripts.run(connection, "pack.sql");
            connection.setAutoCommit(false);
            try (Inserts inserts = new Inserts(connection)) {
                insert(shell, cases.iterator(), inserts);
            }
            checkReferences(connection);
            Scripts.run(connection, "words.sql");
            connection.commit();
            connection.setAutoCommit(true);
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, part.toString());
                vacuum.executeUpdate();
            }
        }
    }

    private static Connection create() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        // Else the driver asks for the last row's number after every row, which takes longer than the row.
        config.setGetGeneratedKeys(false);
        return config.createConnection(NAMELESS);
    }

    private static void insert(Pack shell, Iterator<CaseStudy> cases, Inserts inserts) throws SQLException {
        Pack.Info info = shell.info();
        inserts.into("pack", info.id(), info.title(), info.version(), info.chosen());
        new SourceWriter(inserts).write(shell.sources());
        new CatalogWriter(inserts).write(shell.catalog());
        PackIndexWriter index = new PackIndexWriter(inserts);
        CaseWriter writer = new CaseWriter(inserts, index, shell.catalog());
        FacetWriter facets = new FacetWriter(inserts);
        CaseStudy before = null;
        for (int no = 0; cases.hasNext(); no++) {
            CaseStudy study = cases.next();
            if (before != null && ORDER.compare(before, study) > 0) {
                throw new IllegalArgumentException(study.name() + " comes after " + before.name());
            }
            before = study;
            writer.write(no, study);
            facets.note(no, study);
        }
        facets.write();
        index.write();
    }

    /** Looks for what names something that is not there; to look with every row would take twice as long. */
    private static void checkReferences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (broken.next()) {
                throw new IllegalArgumentException("the pack contradicts itself: a row of " + broken.getString("table")
                        + " names a row of " + broken.getString("parent") + " that is not there");
            }
        }
    }

    private static String plainName(CaseStudy study) {
        String parted = Normalizer.normalize(study.name(), Normalizer.Form.NFD);
        return ACCENTS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static void discard(Path part, Exception reason) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
