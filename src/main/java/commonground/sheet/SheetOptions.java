package commonground.sheet;

import java.time.LocalDate;

/**
 * What the user chooses for a sheet beside its comparison.
 *
 * @param ourColumn whether an empty column is added for the pen
 * @param guide     whether it ends with questions for the conversation
 * @param date      the day that the sheet bears; nothing else in a sheet depends on when it is made
 */
public record SheetOptions(Paper paper, boolean ourColumn, boolean guide, LocalDate date) {

    /** A sheet on Letter with questions and without a column for the pen. */
    public static SheetOptions on(LocalDate date) {
        return new SheetOptions(Paper.LETTER, false, true, date);
    }
}
