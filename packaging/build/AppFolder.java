import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** Lays the program's jars into one folder, with the casebook and SQLite's library beside them. */
final class AppFolder {

    private AppFolder() {}

    static void fill(Plan plan) throws IOException {
        Files.createDirectories(plan.app());
        Files.copy(plan.programJar(), programJar(plan));
        Files.copy(plan.casebook(), plan.app().resolve("casebook.db"));
        for (Path jar : Folders.files(plan.libraries(), ".jar")) {
            if (!isJavaFx(jar)) {
                SlimJar.write(jar, plan.app().resolve(jar.getFileName()), plan.time());
                unpackSqlite(jar, plan);
            }
        }
        Folders.date(plan.app(), plan.time());
    }

    /** The class path: the program first, then what it uses by name. The AOT cache knows the classes by this order. */
    static List<Path> classPath(Plan plan) throws IOException {
        List<Path> jars = new ArrayList<>(Folders.files(plan.app(), ".jar"));
        jars.remove(programJar(plan));
        jars.addFirst(programJar(plan));
        return jars;
    }

    static Path programJar(Plan plan) {
        return plan.app().resolve(Plan.NAME + ".jar");
    }

    static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static void unpackSqlite(Path jar, Plan plan) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            var library = opened.getJarEntry(plan.os().sqliteLibrary());
            if (library != null) {
                Path name = Path.of(library.getName()).getFileName();
                Files.copy(opened.getInputStream(library), plan.app().resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
