package commonground.desktop.preview.out;

import commonground.cases.ComparisonPlan;
import commonground.desktop.preview.proof.ProofMaker;
import commonground.desktop.shell.Notices;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.SheetOptions;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Saves at once all that belongs to a comparison: a sheet of every pair of its cases, or a page of each case. */
public final class Batches {

    private final ProofMaker maker;
    private final Words words;
    private final Batch batch;

    /**
     * @param opener shows a folder
     * @param words  the bundle {@code preview}
     */
    public Batches(ProofMaker maker, Folders folders, Consumer<Path> opener, Words words, Tasks tasks,
            Notices notices) {
        this.maker = maker;
        this.words = words;
        this.batch = new Batch(folders, opener, words, tasks, notices);
    }

    /** Every pair of the cases of a plan, each in the plan's order. */
    static List<ComparisonPlan> pairs(ComparisonPlan plan) {
        List<ComparisonPlan> pairs = new ArrayList<>();
        List<String> ids = plan.caseIds();
        for (int left = 0; left < ids.size(); left++) {
            for (int right = left + 1; right < ids.size(); right++) {
                pairs.add(plan.withCases(List.of(ids.get(left), ids.get(right))));
            }
        }
        return List.copyOf(pairs);
    }

    /** Asks for a folder and saves a PDF of each pair there. */
    public void savePairs(ComparisonPlan plan, SheetOptions options) {
        batch.save(pairs(plan).stream().map(pair -> pair(pair, options)).toList());
    }

    private Batch.Piece pair(ComparisonPlan pair, SheetOptions options) {
        return () -> maker.make(pair, options)
                .map(proof -> new Batch.Made(proof.sheet().head().title(), proof::pdf));
    }

    /** Asks for a folder and saves a page of each case there. */
    public void saveOnePages(ComparisonPlan plan, SheetOptions options) {
        batch.save(plan.caseIds().stream().map(id -> onePage(id, options)).toList());
    }

    private Batch.Piece onePage(String id, SheetOptions options) {
        return () -> maker.read(id).map(study -> {
            byte[] pdf = maker.onePage(study, options);
            return new Batch.Made(words.say("one-page.title", study.name()), () -> pdf);
        });
    }
}
