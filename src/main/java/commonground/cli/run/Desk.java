package commonground.cli.run;

import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What only the desktop can do. It is handed in, so that the command line runs without it. */
public interface Desk {

    /**
     * Opens the window and returns when it is closed.
     *
     * @throws StoreException if the casebook cannot be opened
     */
    void open(Surroundings surroundings) throws StoreException;

    /**
     * Opens the window on what a file holds, and returns when it is closed.
     *
     * @throws StoreException if the casebook cannot be opened
     */
    void open(Surroundings surroundings, Path file) throws StoreException;

    /**
     * Goes through the main tasks without a display and takes pictures on the way.
     *
     * @param directory where the pictures and the sheet go; made if it is not there
     * @return the files written, in the order of the tour
     * @throws IOException    if a file cannot be written
     * @throws StoreException if the casebook cannot be opened
     */
    List<Path> tour(Path directory, Surroundings surroundings) throws IOException, StoreException;
}
