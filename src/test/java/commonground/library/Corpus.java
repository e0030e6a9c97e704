package commonground.library;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Pack;
import commonground.cases.Samples;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.store.StoreException;
import commonground.store.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes small libraries of which a test says no more than it needs. */
final class Corpus {

    private Corpus() {}

    /** A case of which is said what the texts say, each a practice with the title {@code Practice 0} and so on. */
    static CaseStudy study(String id, String name, String... texts) {
        List<Finding> findings = IntStream.range(0, texts.length)
                .<Finding>mapToObj(no -> new Finding.Practice(id + "-" + no, Samples.TRUST, "Practice " + no, texts[no],
                        null, null, List.of()))
                .toList();
        return with(Samples.empty(), id, name, List.of(), findings);
    }

    /** A case that differs from another in these. */
    static CaseStudy with(CaseStudy other, String id, String name, List<String> aliases, List<Finding> findings) {
        return new CaseStudy(id, name, aliases, other.state(), other.kind(), other.inReport(), other.union(),
                other.period(), other.headline(), new Statement("", List.of()), other.enrollment(), other.leas(),
                other.status(),
                other.figures(), other.people(), findings, other.answers(), other.structures(), other.giveAndGet(),
                other.learnedFrom(), other.story(), other.crosswalk(), other.conflicts(), other.gaps());
    }

    /** A practice that is no more than its theme. */
    static Finding under(Theme theme, String id) {
        return new Finding.Practice(id, theme, "", "", null, null, List.of());
    }

    /** A pack with the catalog of the samples. */
    static Pack pack(String id, CaseStudy... cases) {
        Pack samples = Samples.pack();
        return new Pack(new Pack.Info(id, id, "1", ""), samples.catalog(), samples.sources(), Arrays.asList(cases));
    }

    /** Writes packs into a folder and opens them: the first as the casebook, the others as installed packs. */
    static Library library(Path folder, Pack casebook, Pack... others) throws IOException, StoreException {
        PackWriter.write(casebook, folder.resolve("casebook.db"));
        Path packs = Files.createDirectories(folder.resolve("data/packs"));
        for (int no = 0; no < others.length; no++) {
            PackWriter.write(others[no], packs.resolve("pack-" + no + ".db"));
        }
        return Library.open(folder.resolve("casebook.db"), folder.resolve("data"));
    }

    /** The ids of the cases that were found, in order. */
    static List<String> ids(CaseMatches matches) {
        return matches.matches().stream().map(match -> match.summary().id()).toList();
    }
}
