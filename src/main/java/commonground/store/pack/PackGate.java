package commonground.store.pack;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.sql.Address;
import commonground.store.sql.FileHeader;
import commonground.store.sql.Queries;
import commonground.store.sql.Scripts;
import commonground.store.sql.SqlFaults;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/** Lets a file in as a pack, or says why not. */
final class PackGate {

    /** No text of a pack and no block of its index is nearly as long, in bytes. */
    private static final int LONGEST_VALUE = 1_000_000;
    private static final int LONGEST_QUERY = 100_000;

    private final Path file;
    private final PackFormat format;

    private PackGate(Path file, PackFormat format) {
        this.file = file;
        this.format = format;
    }

    /** Makes something of the connection to a file that was let in. */
    @FunctionalInterface
    interface Opening<T> {
        T of(Path file, Connection connection) throws SQLException;
    }

    /** @param thorough whether every page is looked at */
    static <T> T open(Path file, boolean thorough, Opening<T> opening) throws StoreException {
        try {
            return new PackGate(file, PackFormat.current()).open(thorough, opening);
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }

    // The one who called closes the connection, unless it never gets to know of it.
    private <T> T open(boolean thorough, Opening<T> opening) throws SQLException, StoreException {
        checkHeader();
        Connection connection = connect();
        boolean letIn = false;
        try {
            check(connection, thorough);
            T opened = opening.of(file, connection);
            letIn = true;
            return opened;
        } finally {
            if (!letIn) {
                connection.close();
            }
        }
    }

    private void checkHeader() throws StoreException {
        FileHeader header = FileHeader.read(file);
        if (header.isCutOff()) {
            throw fault(Fault.Kind.DAMAGED, "cut off after " + header.size() + " bytes");
        }
        if (header.applicationId() != format.applicationId()) {
            throw fault(Fault.Kind.NOT_OURS, "application id " + Integer.toHexString(header.applicationId()));
        }
        if (header.userVersion() > format.version()) {
            throw fault(Fault.Kind.NEWER, String.valueOf(header.userVersion()));
        }
        if (header.userVersion() < format.version()) {
            throw fault(Fault.Kind.DAMAGED, "format " + header.userVersion());
        }
        if (header.isWriteAhead()) {
            throw fault(Fault.Kind.DAMAGED, "not a file by itself");
        }
        if (header.size() > PackFile.LARGEST) {
            throw fault(Fault.Kind.TOO_LARGE, header.size() + " bytes");
        }
    }

    /**
     * Opens the file as one that nobody changes: SQLite then takes no lock and neither looks for nor makes files beside
     * it. That is safe because a pack is only ever replaced as a whole.
     */
    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(Pragma.LIMIT_LENGTH, String.valueOf(LONGEST_VALUE));
        config.setPragma(Pragma.LIMIT_SQL_LENGTH, String.valueOf(LONGEST_QUERY));
        config.setPragma(Pragma.LIMIT_ATTACHED, "0");
        config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "0");
        return config.createConnection(Address.of(file, "mode=ro&immutable=1"));
    }

    private void check(Connection connection, boolean thorough) throws SQLException, StoreException {
        Scripts.run(connection, "guard.sql");
        Queries queries = new Queries(connection);
        format.check(file, queries);
        if (thorough) {
            String found = queries.all("PRAGMA quick_check(1)", row -> row.text("quick_check")).getFirst();
            if (!found.equals("ok")) {
                throw fault(Fault.Kind.DAMAGED, found);
            }
        }
        checkNumbers(queries);
    }

    private void checkNumbers(Queries queries) throws SQLException, StoreException {
        boolean gapless = queries.one("SELECT count(*) = ifnull(max(no) + 1, 0) AND ifnull(min(no), 0) = 0 AS gapless"
                + " FROM case_study", row -> row.yes("gapless"));
        if (!gapless) {
            throw fault(Fault.Kind.DAMAGED, "cases are not numbered from 0");
        }
    }

    private StoreException fault(Fault.Kind kind, String detail) {
        return new StoreException(new Fault(file, kind, detail));
    }
}
