package commonground.cli.run;

import commonground.library.Library;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.words.CatalogWords;
import commonground.words.Words;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of the command line. The library is opened when a command first asks for it and closed at the end. */
public final class Invocation implements AutoCloseable {

    private final OutputStream results;
    private final PrintWriter out;
    private final PrintWriter err;
    private Surroundings surroundings;
    private @Nullable Words words;
    private @Nullable Library library;

    /**
     * @param results where results go
     * @param notes   where messages go
     */
    public Invocation(Surroundings surroundings, OutputStream results, OutputStream notes) {
        this.surroundings = surroundings;
        this.results = results;
        this.out = utf8(results);
        this.err = utf8(notes);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** What the program says. Where only the window is opened, it says nothing. */
    public Words words() {
        if (words == null) {
            words = new Words("cli", surroundings.locale());
        }
        return words;
    }

    /** What the program found when it started, with what the command line changed of it. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Uses another data directory. To be called before the library is opened. */
    public void use(Path dataDirectory) {
        surroundings = surroundings.withDataDirectory(dataDirectory);
    }

    /** Writes text results, in UTF-8 whatever the platform's encoding. */
    public PrintWriter out() {
        return out;
    }

    /** Writes messages. */
    public PrintWriter err() {
        return err;
    }

    /**
     * Makes and delivers results.
     *
     * @param replace whether files that are there already are overwritten
     * @throws Refusal if one cannot be delivered
     */
    public void deliver(List<Parcel> parcels, boolean replace) {
        out.flush();
        new Delivery(results, err, words()).deliver(parcels, replace);
    }

    /** Says something to the user that is no result. */
    public void note(String key, Object... arguments) {
        err.println(words().say(key, arguments));
    }

    /** A refusal in the words of a message. */
    public Refusal refusal(ExitCode code, String key, Object... arguments) {
        return new Refusal(code, words().say(key, arguments));
    }

    /**
     * The library, opened now if it was not yet; what was left out of it is said once.
     *
     * @throws Refusal if the casebook cannot be opened
     */
    public Library library() {
        if (library == null) {
            library = open();
            library.faults().forEach(fault -> err.println(describe(fault)));
        }
        return library;
    }

    private Library open() {
        try {
            return Library.open(surroundings.casebook(), surroundings.dataDirectory(),
                    notebook -> new CatalogWords(surroundings.locale())::of);
        } catch (StoreException e) {
            throw new Refusal(ExitCode.UNREADABLE, describe(e.fault()), e);
        }
    }

    /** A fault in plain words. */
    public String describe(Fault fault) {
        return words().say("fault." + fault.kind().key(), fault.file(), fault.detail());
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
        if (library != null) {
            library.close();
        }
    }
}
