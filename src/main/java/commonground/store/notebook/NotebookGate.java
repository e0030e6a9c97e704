package commonground.store.notebook;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.sql.Address;
import commonground.store.sql.FileHeader;
import commonground.store.sql.Queries;
import commonground.store.sql.SqlFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/** Opens a notebook, whatever state its file is in. */
final class NotebookGate {

    /** Marks a notebook, as the first migration writes it. */
    private static final int APPLICATION_ID = 0x434D4E42;

    private final Path file;
    private final Migrations migrations;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long to wait for another program that is writing */
    NotebookGate(Path file, Migrations migrations, Clock clock, Duration patience) {
        this.file = file;
        this.migrations = migrations;
        this.clock = clock;
        this.patience = patience;
    }

    SqliteNotebook open(Consumer<Fault> faults) {
        try {
            return openOrBeginAnew(faults);
        } catch (StoreException e) {
            faults.accept(e.fault());
            return inMemory();
        }
    }

    private SqliteNotebook openOrBeginAnew(Consumer<Fault> faults) throws StoreException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return openFile();
        } catch (IOException e) {
            throw new StoreException(new Fault(file, Fault.Kind.READ_ONLY, SqlFaults.fault(file, e).detail()), e);
        } catch (StoreException e) {
            Fault.Kind kind = e.fault().kind();
            if (kind != Fault.Kind.DAMAGED && kind != Fault.Kind.NOT_OURS) {
                throw e;
            }
            Path aside = setAside();
            faults.accept(new Fault(file, Fault.Kind.SET_ASIDE, aside.toString()));
            return openFile();
        }
    }

    private SqliteNotebook openFile() throws StoreException {
        checkKind();
        try {
            return openDatabase();
        } catch (SQLException e) {
            throw new StoreException(fault(e), e);
        }
    }

    // An empty file is what is left when a program ends before it has begun the notebook.
    private void checkKind() throws StoreException {
        if (Files.isDirectory(file) || (Files.exists(file) && file.toFile().length() > 0)) {
            FileHeader.read(file);
        }
    }

    private SqliteNotebook openDatabase() throws SQLException, StoreException {
        Connection connection = connect(Address.of(file, "mode=rwc"));
        boolean opened = false;
        try {
            bringUpToDate(connection);
            SqliteNotebook notebook = new SqliteNotebook(file, connection, true, clock);
            notebook.readComparisons();
            opened = true;
            return notebook;
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }

    private Connection connect(String address) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.enableLoadExtension(false);
        return config.createConnection(address);
    }

    private void bringUpToDate(Connection connection) throws SQLException, StoreException {
        Queries queries = new Queries(connection);
        boolean begun = queries.one("SELECT count(*) > 0 AS begun FROM sqlite_schema", row -> row.yes("begun"));
        int form = Migrations.formOf(connection);
        if (begun) {
            check(queries, form);
        }
        tryToWrite(connection);
        if (begun && form < migrations.latest()) {
            copyBeforeMigration(connection, form);
        }
        migrations.run(connection);
        queries.one("PRAGMA journal_mode = WAL", row -> row.text("journal_mode"));
    }

    private void check(Queries queries, int form) throws SQLException, StoreException {
        int id = queries.one("PRAGMA application_id", row -> row.number("application_id"));
        if (id != APPLICATION_ID) {
            throw new StoreException(new Fault(file, Fault.Kind.NOT_OURS, "application id " + Integer.toHexString(id)));
        }
        if (form > migrations.latest()) {
            throw new StoreException(new Fault(file, Fault.Kind.NEWER, String.valueOf(form)));
        }
        String found = queries.one("PRAGMA quick_check(1)", row -> row.text("quick_check"));
        if (!found.equals("ok")) {
            throw new StoreException(new Fault(file, Fault.Kind.DAMAGED, found));
        }
    }

    private static void tryToWrite(Connection connection) throws SQLException {
        Changes.whole(connection, () -> true);
    }

    private void copyBeforeMigration(Connection connection, int form) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, freeName("format-" + form).toString());
            copy.executeUpdate();
        }
    }

    private Path setAside() throws StoreException {
        Path aside = freeName("aside");
        try {
            Files.move(file, aside);
            for (String beside : new String[] {"-wal", "-shm", "-journal"}) {
                Path part = file.resolveSibling(file.getFileName() + beside);
                if (Files.exists(part)) {
                    Files.move(part, aside.resolveSibling(aside.getFileName() + beside));
                }
            }
            return aside;
        } catch (IOException e) {
            throw new StoreException(new Fault(file, Fault.Kind.READ_ONLY, SqlFaults.fault(file, e).detail()), e);
        }
    }

    /** A name that no file has yet, such as {@code notebook-aside-2026-03-31-1.db}. */
    private Path freeName(String why) {
        String start = file.getFileName().toString().replace(".db", "") + "-" + why + "-" + LocalDate.now(clock) + "-";
        int number = 1;
        while (Files.exists(file.resolveSibling(start + number + ".db"))) {
            number++;
        }
        return file.resolveSibling(start + number + ".db").toAbsolutePath();
    }

    private Fault fault(SQLException e) {
        Fault fault = SqlFaults.fault(file, e);
        boolean forbidden = fault.kind() == Fault.Kind.UNREADABLE && !Files.isWritable(file);
        return forbidden ? new Fault(file, Fault.Kind.READ_ONLY, fault.detail()) : fault;
    }

    private SqliteNotebook inMemory() {
        try {
            Connection connection = connect("jdbc:sqlite::memory:");
            migrations.run(connection);
            return new SqliteNotebook(file, connection, false, clock);
        } catch (SQLException e) {
            throw new IllegalStateException("no database can be had even in memory", e);
        }
    }
}
