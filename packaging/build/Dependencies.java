import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages of Debian that the program's shared libraries need. */
final class Dependencies {

    private static final Pattern NAME = Pattern.compile("^([a-z0-9.+-]+?)(t64)?( .*)?$");

    /** They are called so, with t64 at the end, from Debian 13 and Ubuntu 24.04 on. */
    private static final Set<String> RENAMED = Set.of("libglib2.0-0", "libgtk-3-0", "libatk1.0-0", "libcups2");

    private Dependencies() {}

    /** Asks {@code dpkg-shlibdeps}, which wants to find the source of a package around it. */
    static String of(Plan plan, Path root) throws IOException, InterruptedException {
        Path source = plan.work().resolve("dependencies");
        Files.createDirectories(source.resolve("debian"));
        Files.writeString(source.resolve("debian/control"),
                "Source: commonground\n\nPackage: commonground\nArchitecture: any\n");
        List<String> command = new ArrayList<>(List.of("dpkg-shlibdeps", "-O", "--warnings=0"));
        for (Path file : Folders.elf(root)) {
            command.add("-l" + file.getParent());
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).directory(source.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String found = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0 || !found.startsWith("shlibs:Depends=")) {
            throw new IllegalStateException("dpkg-shlibdeps: " + found);
        }
        return Stream.of(found.substring(found.indexOf('=') + 1).split(", "))
                .map(Dependencies::underBothNames)
                .collect(Collectors.joining(", "));
    }

    private static String underBothNames(String dependency) {
        var parts = NAME.matcher(dependency);
        if (!parts.matches() || (parts.group(2) == null && !RENAMED.contains(parts.group(1)))) {
            return dependency;
        }
        String version = parts.group(3) == null ? "" : parts.group(3);
        return parts.group(1) + "t64" + version + " | " + parts.group(1) + version;
    }
}
