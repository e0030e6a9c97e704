package commonground.bench;

import commonground.cases.Pack;
import commonground.made.MadeCases;
import commonground.store.pack.PackWriter;
import commonground.store.sql.Scripts;
import com.sun.management.OperatingSystemMXBean;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.sqlite.SQLiteConfig;

/**
 * Writes made cases as a pack, and then the same rows into the same tables and nothing else, in turns:
 * {@code WriteBench [CASES] [ROUNDS]}. Making and reading the rows does not count. Times are told by the clock, and of the
 * processor: of all threads, compiling and tidying up included.
 */
public final class WriteBench {

    private static final int CHUNK = 100_000;
    private static final String TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
            + " AND name NOT LIKE 'said%' AND name NOT LIKE 'sqlite%' ORDER BY rowid";
    private static final String TEXTS = "SELECT case_no, group_concat(title || ' \uE000 ' || text, ' \uE000 ')"
            + " FROM statement GROUP BY case_no";

    private long rows;
    private Used tables = new Used(0, 0);
    private Used words = new Used(0, 0);

    /** In seconds. */
    private record Used(double clock, double processor) {

        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private static Used now() {
            return new Used(System.nanoTime() / 1e9, SYSTEM.getProcessCpuTime() / 1e9);
        }

        private static Used since(Used start) {
            Used now = now();
            return new Used(now.clock - start.clock, now.processor - start.processor);
        }

        private Used plus(Used more) {
            return new Used(clock + more.clock, processor + more.processor);
        }
    }

    private record Round(Used pack, Used tables, Used words) {

        private Used raw() {
            return tables.plus(words);
        }
    }

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : MadeCases.ALL_DISTRICTS;
        int turns = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Pack pack = new MadeCases(Path.of(System.getProperty("commonground.casebook")), 1, count).pack();
        Path folder = Files.createTempDirectory("bench");
        Path file = folder.resolve("pack.db");
        List<Round> rounds = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            Used start = Used.now();
            PackWriter.write(pack, file);
            Used written = Used.since(start);
            WriteBench raw = new WriteBench();
            raw.copy(file, folder.resolve("raw.db"));
            Round round = new Round(written, raw.tables, raw.words);
            rounds.add(round);
            System.out.printf(Locale.ROOT, "%d rows: pack %.2f s, raw tables %.2f s, words for phrases %.2f s, ratio %.2f; "
                    + "of the processor %.2f s, %.2f s, %.2f s%n", raw.rows, written.clock, round.tables.clock,
                    round.words.clock, round.raw().clock / written.clock, written.processor, round.tables.processor,
                    round.words.processor);
        }
        tell("by the clock", rounds, Used::clock, Round::raw);
        tell("by the clock, without the words for phrases", rounds, Used::clock, Round::tables);
        tell("by the processor", rounds, Used::processor, Round::raw);
    }

    private static void tell(String how, List<Round> rounds, ToDoubleFunction<Used> time, Function<Round, Used> raw) {
        double[] ratios = rounds.stream()
                .mapToDouble(round -> time.applyAsDouble(raw.apply(round)) / time.applyAsDouble(round.pack()))
                .sorted()
                .toArray();
        double quickest = least(rounds, raw, time) / least(rounds, Round::pack, time);
        System.out.printf(Locale.ROOT, "%s: median ratio %.2f, smallest over smallest %.2f%n", how,
                ratios[ratios.length / 2], quickest);
    }

    private static double least(List<Round> rounds, Function<Round, Used> what, ToDoubleFunction<Used> time) {
        return rounds.stream().map(what).mapToDouble(time).min().orElseThrow();
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
                tables = tables.plus(insert(source, "SELECT * FROM " + table, target, table));
            }
            long told = rows;
            words = insert(source, TEXTS, target, "said (rowid, text)");
            rows = told;
            Used start = Used.now();
            target.commit();
            tables = tables.plus(Used.since(start));
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

    private Used insert(Connection source, String select, Connection target, String table) throws SQLException {
        Used used = new Used(0, 0);
        try (Statement statement = source.createStatement(); ResultSet found = statement.executeQuery(select)) {
            int columns = found.getMetaData().getColumnCount();
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert = target
                    .prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
                for (List<Object[]> chunk = read(found, columns); !chunk.isEmpty(); chunk = read(found, columns)) {
                    Used start = Used.now();
                    for (Object[] row : chunk) {
                        for (int column = 0; column < columns; column++) {
                            insert.setObject(column + 1, row[column]);
                        }
                        insert.executeUpdate();
                    }
                    used = used.plus(Used.since(start));
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
