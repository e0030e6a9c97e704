package commonground.library;

/** How many letters must be inserted, left out, replaced or swapped with their neighbour to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /**
     * The optimal string alignment distance after Damerau and Levenshtein.
     *
     * @param most where counting stops
     * @return the distance, or {@code most + 1} if it is greater than {@code most}
     */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            if (fill(row, last, beforeLast, one, other, line) > most) {
                return most + 1;
            }
        }
        return Math.min(row[other.length()], most + 1);
    }

    /** Fills one line of the table and returns its least value. */
    private static int fill(int[] row, int[] last, int[] beforeLast, String one, String other, int line) {
        row[0] = line;
        int least = line;
        for (int column = 1; column < row.length; column++) {
            int replaced = last[column - 1] + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
            int distance = Math.min(replaced, Math.min(row[column - 1], last[column]) + 1);
            if (line > 1 && column > 1 && one.charAt(line - 1) == other.charAt(column - 2)
                    && one.charAt(line - 2) == other.charAt(column - 1)) {
                distance = Math.min(distance, beforeLast[column - 2] + 1);
            }
            row[column] = distance;
            least = Math.min(least, distance);
        }
        return least;
    }
}
