import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays beside each stylesheet of the window, in the program's jar, what JavaFX would otherwise make of it at every start. */
final class Stylesheets {

    private static final String COMPILER = "javafx.graphics/com.sun.javafx.css.parser.Css2Bin";

    private Stylesheets() {}

    static void compile(Plan plan) throws IOException, InterruptedException {
        Path folder = plan.work().resolve("stylesheets");
        Folders.empty(folder);
        try (FileSystem jar = FileSystems.newFileSystem(AppFolder.programJar(plan))) {
            for (Path sheet : sheets(jar)) {
                Path source = folder.resolve(sheet.getFileName().toString());
                Path result = folder.resolve(compiled(source));
                Files.copy(sheet, source);
                Tools.run(folder, Map.of(), List.of(plan.runtime().resolve("bin").resolve("java").toString(), "-m", COMPILER,
                        source.toString(), result.toString()));
                Path entry = sheet.resolveSibling(compiled(sheet));
                Files.copy(result, entry);
                Files.setLastModifiedTime(entry, FileTime.from(plan.time()));
            }
        }
    }

    /** Those of the window; the stylesheets of the sheets to print and read are not for JavaFX. */
    private static List<Path> sheets(FileSystem jar) throws IOException {
        try (Stream<Path> all = Files.walk(jar.getPath("/commonground/desktop"))) {
            return all.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static String compiled(Path sheet) {
        return sheet.getFileName().toString().replaceFirst("css$", "bss");
    }
}
