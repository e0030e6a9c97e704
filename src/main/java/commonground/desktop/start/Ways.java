package commonground.desktop.start;

/** Where the start screen leads. */
public interface Ways {

    /** Shows the cases that tell of a theme. */
    void theme(String themeId);

    /** Shows the cases that are most like the user's own district. */
    void likeMine();

    /** Lays two cases side by side. */
    void pair(String leftId, String rightId);

    /** Shows all cases. */
    void all();
}
