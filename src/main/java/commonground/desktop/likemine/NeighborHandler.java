package commonground.desktop.likemine;

/** What can be done with a case of the list. */
interface NeighborHandler {

    /** Lets keys act on it. */
    void choose(Neighbor neighbor);

    /** Opens it for reading. */
    void open(Neighbor neighbor);

    /** Puts it into the tray, or takes it out. */
    void pick(Neighbor neighbor);
}
