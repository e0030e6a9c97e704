package commonground.cli.text;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.seeds.wording.ReadingEase;
import commonground.seeds.wording.SharedRun;
import commonground.seeds.yaml.Place;
import commonground.words.Words;
import java.util.List;

/** What is said of seeds that hold no mistake. */
public final class CheckPage {

    private final Page page;
    private final Words words;

    public CheckPage(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** The seeds in one line, then how easily each story reads. */
    public void show(Pack pack) {
        page.line(words.say("check.valid", pack.info().title(), pack.info().version(), pack.cases().size(),
                pack.sources().size()));
        page.heading(words.say("check.ease"));
        List<List<String>> rows = pack.cases().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            Table.fitting(page, rows).rows(rows);
        }
    }

    private List<String> row(CaseStudy study) {
        return List.of(words.say("check.ease.score", ReadingEase.of(study.story())), study.id());
    }

    /** Runs of words that the seeds share with other texts, one a line. */
    public void show(List<SharedRun> runs) {
        for (SharedRun run : runs) {
            Place place = run.text().place();
            page.line(words.say("check.shared", place.toString(), run.words(), run.file(), run.run()));
        }
    }
}
