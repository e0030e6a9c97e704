package commonground.desktop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own, with the options and the classes of the tests. */
final class ChildProcess {

    private ChildProcess() {}

    /**
     * Starts a main class with the casebook and a folder for the user's files as its arguments.
     *
     * @param options further ones for the Java machine
     */
    static Process start(Class<?> main, Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream<String> own = ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
        own.filter(option -> !option.startsWith("-javaagent:")).forEach(command::add);
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(),
                System.getProperty("commonground.casebook", "target/casebook.db"), data.toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
