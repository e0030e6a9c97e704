import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Links a Java runtime of only the modules that the program needs, JavaFX among them. */
final class JavaRuntime {

    /** What {@code jdeps} finds that classes name, and what is only reached by name at run time: Spanish dates. */
    private static final List<String> MODULES = List.of("java.desktop", "java.logging", "java.sql", "java.xml",
            "jdk.unsupported", "jdk.localedata", "javafx.controls", "javafx.fxml");

    /** Sound, splash screens and AWT's own windows; its drawing and printing stay. Then commands that nobody calls. */
    private static final List<String> UNUSED = List.of("*jsound.*", "*splashscreen.*", "*awt_xawt.*", "*jawt.*",
            "/bin/jrunscript*", "/bin/keytool*", "*/jexec");

    private JavaRuntime() {}

    static void link(Plan plan) throws IOException, InterruptedException {
        Path modules = plan.work().resolve("jmods");
        Files.createDirectories(modules);
        for (Path jar : Folders.files(plan.libraries(), ".jar")) {
            if (AppFolder.isJavaFx(jar)) {
                makeModule(jar, modules, plan);
            }
        }
        Tools.jdk("jlink", List.of("--module-path", modules.toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales=en,es", "--exclude-files=" + unused(), "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", plan.runtime().toString()));
        if (plan.os() == Os.LINUX) {
            strip(plan);
        }
    }

    /** Takes from programs and libraries the names that only a debugger reads. */
    private static void strip(Plan plan) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        Folders.elf(plan.runtime()).forEach(file -> command.add(file.toString()));
        Tools.run(plan.work(), Map.of(), command);
    }

    /** Made into a module file, JavaFX's libraries lie in the runtime and are not unpacked into the user's home. */
    private static void makeModule(Path jar, Path modules, Plan plan) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            if (opened.getEntry("module-info.class") == null) {
                return;
            }
            String name = jar.getFileName().toString().replaceFirst("^javafx-(\\w+)-.*", "javafx.$1");
            Path classes = plan.work().resolve(name).resolve("classes");
            Path libraries = plan.work().resolve(name).resolve("libraries");
            Files.createDirectories(libraries);
            for (JarEntry entry : opened.stream().filter(each -> !each.isDirectory()).toList()) {
                boolean library = entry.getName().endsWith(plan.os().librarySuffix());
                Path file = (library ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(opened.getInputStream(entry), file);
            }
            Tools.jdk("jmod", List.of("create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                    "--date", plan.time().toString(), modules.resolve(name + ".jmod").toString()));
        }
    }

    private static String unused() {
        return String.join(",", UNUSED.stream().map(name -> "**" + name).toList());
    }
}
