package commonground.desktop.preview.out;

import commonground.desktop.preview.proof.Proof;
import commonground.desktop.shell.Notices;
import commonground.desktop.tasks.Tasks;
import commonground.sheet.Sheet;
import commonground.words.Words;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.Window;

/** Prints a sheet on a printer that the user chooses. */
public final class Printing {

    private final Printers printers;
    private final Supplier<Window> owner;
    private final Words words;
    private final Tasks tasks;
    private final Notices notices;

    /** @param words the bundle {@code preview} */
    public Printing(Printers printers, Supplier<Window> owner, Words words, Tasks tasks, Notices notices) {
        this.printers = printers;
        this.owner = owner;
        this.words = words;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Asks for a printer and prints; says so where there is none. */
    public void print(Proof proof) {
        tasks.run(words.say("printers.looking"), progress -> printers.names(), names -> {
            if (names.isEmpty()) {
                notices.say(words.say("printers.none"));
            } else {
                choose(names, proof).ifPresent(name -> print(proof, name));
            }
        });
    }

    private Optional<String> choose(List<String> names, Proof proof) {
        ChoiceDialog<String> dialog = new ChoiceDialog<>(names.getFirst(), names);
        dialog.initOwner(owner.get());
        dialog.setTitle(words.say("printers.title"));
        dialog.setHeaderText(words.say("printers.pages", proof.pages().size()));
        dialog.setContentText(words.say("printers.printer"));
        return dialog.showAndWait();
    }

    private void print(Proof proof, String printer) {
        Sheet sheet = proof.sheet();
        tasks.run(words.say("printing", printer), progress -> {
            try {
                printers.print(proof.pdf(), printer, sheet.head().title(), sheet.options().paper());
                return words.say("printed", printer);
            } catch (PrinterException failed) {
                return words.say("printed.not", printer, String.valueOf(failed.getMessage()));
            }
        }, notices::say);
    }
}
