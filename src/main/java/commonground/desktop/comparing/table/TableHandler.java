package commonground.desktop.comparing.table;

import commonground.desktop.comparing.lines.Line;

/** What can be done with the table. */
public interface TableHandler {

    /** A cell was clicked or Enter pressed on it. */
    void act(Line line, int column);

    /** The name of a case was clicked. */
    void read(int column);

    /** A column is to stand elsewhere. */
    void move(int from, int to);

    /** A column is to be taken out. */
    void remove(int column);

    /** Whether a column may be taken out. */
    boolean canRemove();

    /** A column is to be the base, or no more. */
    void pin(int column);

    /** A row is to be left out of the sheet, or taken in again. */
    void leaveOut(String questionId);

    /** The note to a row is to be written. */
    void note(String questionId);
}
