package commonground.seeds.wording;

import commonground.seeds.yaml.SeedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of holding texts of seeds against the texts in a folder.
 *
 * @param files      how many texts they were held against
 * @param runs       the shared runs, by their places in the seeds
 * @param unreadable the files that could not be read
 */
public record SharedRuns(int files, List<SharedRun> runs, List<Path> unreadable) {

    private static final Comparator<SharedRun> BY_PLACE = Comparator
            .comparing((SharedRun run) -> run.text().place().file())
            .thenComparingInt(run -> run.text().place().line())
            .thenComparing(SharedRun::file);

    public SharedRuns {
        runs = List.copyOf(runs);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Holds {@code texts} against every text, Markdown, HTML and PDF file in {@code folder} and its sub-folders.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static SharedRuns of(List<SeedText> texts, Path folder) throws IOException {
        RunFinder finder = new RunFinder(texts);
        OtherTexts others = new OtherTexts(folder);
        List<SharedRun> runs = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        List<Path> files = others.files();
        for (Path file : files) {
            try {
                runs.addAll(finder.find(others.read(file)));
            } catch (IOException broken) {
                unreadable.add(file);
            }
        }
        return new SharedRuns(files.size() - unreadable.size(), runs.stream().sorted(BY_PLACE).toList(), unreadable);
    }
}
