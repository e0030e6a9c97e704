package commonground.desktop.comparing.table;

/**
 * A place in the table.
 *
 * @param line   from 0
 * @param column from 0; on lines with fewer cells it is kept for the next line
 */
record Spot(int line, int column) {}
