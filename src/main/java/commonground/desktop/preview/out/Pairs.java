package commonground.desktop.preview.out;

import commonground.cases.ComparisonPlan;
import commonground.desktop.preview.proof.Proof;
import commonground.desktop.preview.proof.ProofMaker;
import commonground.desktop.shell.Notices;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.SheetOptions;
import commonground.sheet.file.SheetException;
import commonground.sheet.file.SheetFault;
import commonground.sheet.file.SheetFiles;
import commonground.sheet.print.SheetFormat;
import commonground.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.controlsfx.control.action.Action;

/** Saves a sheet of every pair of some cases into a folder, and shows the folder. */
public final class Pairs {

    private final ProofMaker maker;
    private final Folders folders;
    private final Consumer<Path> opener;
    private final Words words;
    private final Words sheetWords;
    private final Tasks tasks;
    private final Notices notices;

    private record Outcome(int saved, Optional<SheetFault> fault) {}

    /**
     * @param opener shows a folder
     * @param words  the bundle {@code preview}
     */
    public Pairs(ProofMaker maker, Folders folders, Consumer<Path> opener, Words words, Tasks tasks,
            Notices notices) {
        this.maker = maker;
        this.folders = folders;
        this.opener = opener;
        this.words = words;
        this.sheetWords = new Words("sheet", words.locale());
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Every pair of the cases of a plan, each in the plan's order. */
    static List<ComparisonPlan> of(ComparisonPlan plan) {
        List<ComparisonPlan> pairs = new ArrayList<>();
        List<String> ids = plan.caseIds();
        for (int left = 0; left < ids.size(); left++) {
            for (int right = left + 1; right < ids.size(); right++) {
                pairs.add(plan.withCases(List.of(ids.get(left), ids.get(right))));
            }
        }
        return List.copyOf(pairs);
    }

    /** Asks for a folder and saves a PDF of each pair there; what is in the way is never replaced. */
    public void save(ComparisonPlan plan, SheetOptions options) {
        folders.chooseFolder().ifPresent(folder -> save(of(plan), options, folder));
    }

    private void save(List<ComparisonPlan> pairs, SheetOptions options, Path folder) {
        tasks.run(words.say("pairs.saving", pairs.size()), progress -> write(pairs, options, folder, progress),
                outcome -> tell(outcome, folder));
    }

    private void tell(Outcome outcome, Path folder) {
        Action show = new Action(words.say("pairs.show"), event -> opener.accept(folder));
        outcome.fault()
                .ifPresentOrElse(fault -> notices.say(words.say("pairs.saved.not", outcome.saved(),
                        fault.file().toString(), sheetWords.label(fault.kind())), show), () -> {
                            notices.say(words.say("pairs.saved", outcome.saved(), folder.toString()), show);
                            opener.accept(folder);
                        });
    }

    private Outcome write(List<ComparisonPlan> pairs, SheetOptions options, Path folder, Tasks.Progress progress)
            throws IOException {
        int saved = 0;
        for (int index = 0; index < pairs.size() && !progress.isCancelled(); index++) {
            Optional<Proof> proof = maker.make(pairs.get(index), options);
            if (proof.isPresent()) {
                try {
                    SheetFiles.write(free(folder, proof.get().sheet().head().title()), proof.get().pdf(), false);
                    saved++;
                } catch (SheetException failed) {
                    return new Outcome(saved, Optional.of(failed.fault()));
                }
            }
            progress.report((index + 1.0) / pairs.size());
        }
        return new Outcome(saved, Optional.empty());
    }

    private static Path free(Path folder, String title) {
        Path file = folder.resolve(Saving.fileName(title, SheetFormat.PDF));
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(Saving.fileName(title + " (" + number + ")", SheetFormat.PDF));
        }
        return file;
    }
}
