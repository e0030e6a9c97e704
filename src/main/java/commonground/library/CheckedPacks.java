package commonground.library;

import commonground.store.StoreException;
import commonground.store.notebook.Notebook;
import commonground.store.pack.PackFile;
import commonground.store.pack.PackStamp;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Opens packs. Looking through every page of one takes seconds, so this is done once: the notebook keeps the stamp of
 * each pack that passed, and one whose stamp is another is looked through again.
 */
final class CheckedPacks {

    private static final Logger LOG = System.getLogger(CheckedPacks.class.getName());
    private static final String SETTING = "checked-pack ";

    private final Notebook notebook;
    private final InstantSource clock;

    CheckedPacks(Notebook notebook, InstantSource clock) {
        this.notebook = notebook;
        this.clock = clock;
    }

    /** @throws StoreException as {@link PackFile#open} */
    PackFile open(Path file) throws StoreException {
        PackStamp stamp = PackStamp.of(file);
        if (notebook.setting(setting(file)).filter(stamp.text()::equals).isPresent()) {
            PackFile known = PackFile.openTrusted(file);
            if (PackStamp.of(file).text().equals(stamp.text())) {
                return known;
            }
            known.close();
        }
        return openUnknown(file);
    }

    private PackFile openUnknown(Path file) throws StoreException {
        PackStamp stamp = PackStamp.of(file);
        boolean settled = stamp.isSettled(clock.instant());
        PackFile looked = PackFile.open(file);
        if (settled && PackStamp.of(file).text().equals(stamp.text())) {
            keep(file, stamp);
        }
        return looked;
    }

    /** What is not kept costs no more than another look. */
    private void keep(Path file, PackStamp stamp) {
        try {
            notebook.set(setting(file), stamp.text());
        } catch (StoreException failure) {
            LOG.log(Level.DEBUG, "stamp of a pack", failure);
        }
    }

    /** The name under which the notebook keeps the stamp of a pack. */
    static String setting(Path file) {
        return SETTING + file.toAbsolutePath();
    }
}
