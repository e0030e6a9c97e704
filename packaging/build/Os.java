import java.util.Locale;

/** The systems that packages are made for, and how each names things. */
enum Os {
    LINUX("Linux", "lib", ".so", "lib"),
    WINDOWS("Windows", "", ".dll", "bin"),
    MACOS("Mac", "lib", ".dylib", "lib");

    private final String sqliteName;
    private final String libraryPrefix;
    private final String librarySuffix;
    private final String libraryFolder;

    Os(String sqliteName, String libraryPrefix, String librarySuffix, String libraryFolder) {
        this.sqliteName = sqliteName;
        this.libraryPrefix = libraryPrefix;
        this.librarySuffix = librarySuffix;
        this.libraryFolder = libraryFolder;
    }

    static Os here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    /** Whether the processor is a 64-bit ARM; else it is an x86-64. */
    static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }

    /** Where the jar of sqlite-jdbc has the library for this system. */
    String sqliteLibrary() {
        String processor = isArm() ? "aarch64" : "x86_64";
        return "org/sqlite/native/" + sqliteName + "/" + processor + "/" + libraryPrefix + "sqlitejdbc" + librarySuffix;
    }

    /** Its name in names of files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the name of a shared library ends. */
    String librarySuffix() {
        return librarySuffix;
    }

    /** The part of a Java runtime that shared libraries are in. */
    String libraryFolder() {
        return libraryFolder;
    }
}
