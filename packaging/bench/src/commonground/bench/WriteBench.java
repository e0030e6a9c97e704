package commonground.bench;

import commonground.cases.Pack;
import commonground.made.MadeCases;
import commonground.store.pack.PackWriter;
import commonground.store.sql.Scripts;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConfig;

/**
 * Writes made cases as a pack, and then the same rows into the same tables and nothing else, in turns:
 * {@code WriteBench [CASES] [ROUNDS]}. Both times are the processor's, of making and reading the rows nothing counts.
 */
public final class WriteBench {

    private static final int CHUNK = 100_000;
    private static final String TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
            + " AND name NOT LIKE 'said%' AND name NOT LIKE 'sqlite%' ORDER BY rowid";
    private static final String TEXTS = "SELECT case_no, group_concat(title || ' \uE000 ' || text, ' \uE000 ')"
            + " FROM statement GROUP BY case_no";

    private long rows;
    private double tables;
    private double words;

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : MadeCases.ALL_DISTRICTS;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Pack pack = new MadeCases(Path.of(System.getProperty("commonground.casebook")), 1, count).pack();
        Path folder = Files.createTempDirectory("bench");
        Path file = folder.resolve("pack.db");
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double start = seconds();
            PackWriter.write(pack, file);
            double written = seconds() - start;
            WriteBench raw = new WriteBench();
            raw.copy(file, folder.resolve("raw.db"));
            ratios[round] = (raw.tables + raw.words) / written;
            System.out.printf(Locale.ROOT, "%d rows: pack %.2f s, %.0f rows/s; raw tables %.2f s, words for phrases %.2f s, "
                    + "%.0f rows/s; ratio %.2f, without the words %.2f%n", raw.rows, written, raw.rows / written,
                    raw.tables, raw.words, raw.rows / (raw.tables + raw.words), ratios[round], raw.tables / written);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "%d cases, median ratio %.2f%n", count, ratios[rounds / 2]);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private void copy(Path from, Path to) throws Exception {
        Files.deleteIfExists(to);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setGetGeneratedKeys(false);
        try (Connection source = DriverManager.getConnection("jdbc:sqlite:" + from);
                Connection target = config.createConnection("jdbc:sqlite:" + to)) {
            Scripts.run(target, "pack.sql");
            target.setAutoCommit(false);
            for (String table : tables(source)) {
                tables += insert(source, "SELECT * FROM " + table, target, table);
            }
            long told = rows;
            words = insert(source, TEXTS, target, "said (rowid, text)");
            rows = told;
            double start = seconds();
            target.commit();
            tables += seconds() - start;
        }
    }

    private static List<String> tables(Connection source) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = source.createStatement(); ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private double insert(Connection source, String select, Connection target, String table) throws SQLException {
        double used = 0;
        try (Statement statement = source.createStatement(); ResultSet found = statement.executeQuery(select)) {
            int columns = found.getMetaData().getColumnCount();
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert = target
                    .prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
                for (List<Object[]> chunk = read(found, columns); !chunk.isEmpty(); chunk = read(found, columns)) {
                    double start = seconds();
                    for (Object[] row : chunk) {
                        for (int column = 0; column < columns; column++) {
                            insert.setObject(column + 1, row[column]);
                        }
                        insert.executeUpdate();
                    }
                    used += seconds() - start;
                    rows += chunk.size();
                }
            }
        }
        return used;
    }

    private static List<Object[]> read(ResultSet found, int columns) throws SQLException {
        List<Object[]> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && found.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = found.getObject(column + 1);
            }
            chunk.add(row);
        }
        return chunk;
    }
}
