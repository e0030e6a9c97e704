package commonground.desktop.help;

import commonground.cases.Pack;
import commonground.desktop.shell.Screen;
import commonground.words.Words;
import java.util.List;
import org.controlsfx.control.action.Action;

/** Opens the help. */
public final class Help {

    private final Words shared;
    private final Words words;
    private final List<Pack.Info> packs;
    private final Runnable logs;

    /**
     * Help in one language.
     *
     * @param shared the bundle {@code desktop}
     * @param packs  what the library holds, named on the page about the app
     * @param logs   opens the folder with the log
     */
    public Help(Words shared, List<Pack.Info> packs, Runnable logs) {
        this.shared = shared;
        this.words = new Words("help", shared.locale());
        this.packs = List.copyOf(packs);
        this.logs = logs;
    }

    /**
     * The help's screen.
     *
     * @param everywhere the actions that stand on every screen
     */
    public Screen open(List<Action> everywhere) {
        HelpParts parts = new HelpParts(words);
        Evidence evidence = new Evidence(words, shared, parts);
        About about = new About(words, parts, packs, logs);
        return new HelpScreen(words, shared.say("place.help"), List.of(
                new Chapter("shortcuts", new ShortcutTable(words, parts).of(Shortcuts.groups(shared, everywhere))),
                new Chapter("glossary", new Glossary(parts).node()),
                new Chapter("evidence", evidence.node()),
                new Chapter("about", about.node()),
                new Chapter("licenses", about.licenses())), about.actions());
    }
}
