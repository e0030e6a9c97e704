package commonground.store.sql;

import java.nio.file.Path;

/** How a file is named to SQLite's driver. */
public final class Address {

    private Address() {}

    /**
     * The address of a file, written so that no character of its path is taken for anything else.
     *
     * @param options such as {@code mode=ro}, as SQLite's "Uniform Resource Identifiers" documents them
     */
    public static String of(Path file, String options) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString() + "?" + options;
    }
}
