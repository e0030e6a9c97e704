import java.nio.file.Path;
import java.time.Instant;

/**
 * What is to be made, of what, and where.
 *
 * @param project the folder with {@code pom.xml}
 * @param version as the pom has it
 * @param time    that all files bear, so that two builds of the same sources make the same files
 * @param compression of the .deb: {@code xz} makes it smallest, {@code zstd} is ten times as fast
 */
record Plan(Path project, String version, Instant time, String compression, Os os) {

    /** The name of the program's files and folders. */
    static final String NAME = "commonground";

    private static final String SNAPSHOT = "-SNAPSHOT";

    static Plan of(String[] arguments) {
        return new Plan(Path.of(arguments[0]).toAbsolutePath(), arguments[1], Instant.parse(arguments[2]), arguments[3],
                Os.here());
    }

    private Path target() {
        return project.resolve("target");
    }

    /** The jar that Maven made of the program. */
    Path programJar() {
        return target().resolve(NAME + "-" + version + ".jar");
    }

    /** The casebook that Maven compiled. */
    Path casebook() {
        return target().resolve("casebook.db");
    }

    /** The bill of materials that Maven wrote. */
    Path billOfMaterials() {
        return target().resolve("bom.json");
    }

    /** The jars of all that the program uses, as Maven gathered them. */
    Path libraries() {
        return target().resolve("libraries");
    }

    /** Where the packages go. */
    Path results() {
        return target().resolve("packages");
    }

    /** Where everything on the way is. */
    Path work() {
        return target().resolve("packaging");
    }

    /** The jars of the program with what lies beside them. */
    Path app() {
        return work().resolve("app");
    }

    /** The Java runtime with JavaFX. */
    Path runtime() {
        return work().resolve("runtime");
    }

    /** What the program leaves behind while it is trained. */
    Path rehearsal() {
        return work().resolve("rehearsal");
    }

    /** The manual page. */
    Path manual() {
        return work().resolve(NAME + ".1");
    }

    /** The program as a folder that runs where it lies. */
    Path image() {
        return work().resolve("image").resolve(os == Os.MACOS ? AppImage.TITLE + ".app" : NAME);
    }

    /** A folder of {@code packaging/}. */
    Path packaging(String name) {
        return project.resolve("packaging").resolve(name);
    }

    /** The icon as PNG pictures, each named by the length of its side. */
    Path icons() {
        return project.resolve("resources").resolve(NAME).resolve("icon");
    }

    /** The version in numbers alone. Windows lets the first be at most 255, so the century is left out there. */
    String number() {
        String number = version.replace(SNAPSHOT, "");
        return os == Os.WINDOWS ? number.substring(2) : number;
    }

    /** The version as Debian and RPM order it: what is made before a release comes before it. */
    String orderedVersion() {
        return version.replace(SNAPSHOT, "~snapshot");
    }
}
