package commonground.sheet;

import java.time.LocalDate;

/**
 * What the user chooses for a sheet beside its comparison.
 *
 * @param ourColumn whether a column is added for the pen
 * @param guide     whether it ends with questions for the conversation
 * @param date      the day that the sheet bears; nothing else in a sheet depends on when it is made
 * @param our       what the head of that column says; the rest of it is empty
 */
public record SheetOptions(Paper paper, boolean ourColumn, boolean guide, LocalDate date, OurDistrict our) {

    /** Options that say nothing of the own district. */
    public SheetOptions(Paper paper, boolean ourColumn, boolean guide, LocalDate date) {
        this(paper, ourColumn, guide, date, OurDistrict.NONE);
    }

    /** A sheet on Letter with questions and without a column for the pen. */
    public static SheetOptions on(LocalDate date) {
        return new SheetOptions(Paper.LETTER, false, true, date);
    }

    /** The same with what is known of the own district. */
    public SheetOptions with(OurDistrict known) {
        return new SheetOptions(paper, ourColumn, guide, date, known);
    }
}
