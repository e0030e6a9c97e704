import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** A jar without what an installed program does not need of it. */
final class SlimJar {

    /** SQLite for all systems; the one for this system lies beside the jar. */
    private static final String SQLITE_LIBRARIES = "org/sqlite/native/";

    private SlimJar() {}

    /** Writes a jar anew, without SQLite's libraries, and with old classes in the form of today. */
    static void write(Path from, Path to, Instant time) throws IOException {
        LocalDateTime date = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        try (JarFile jar = new JarFile(from.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
            OldClasses old = new OldClasses(jar);
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith(SQLITE_LIBRARIES))
                    .sorted(Comparator.comparing((JarEntry entry) -> !entry.getName().equals(JarFile.MANIFEST_NAME))
                            .thenComparing(JarEntry::getName))
                    .toList();
            for (JarEntry entry : entries) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(date);
                out.putNextEntry(copy);
                byte[] content = jar.getInputStream(entry).readAllBytes();
                out.write(entry.getName().endsWith(".class") ? old.renewed(content) : content);
                out.closeEntry();
            }
        }
    }
}
