package commonground.sheet.pdf;

import commonground.sheet.Sheet;
import commonground.sheet.onepage.OnePage;
import java.time.LocalDate;

/**
 * What a document says of itself.
 *
 * @param language IETF language tag
 */
record About(String title, String description, String language, LocalDate date) {

    static About of(Sheet sheet) {
        return new About(sheet.head().title(), sheet.head().subtitle(), sheet.head().language(),
                sheet.options().date());
    }

    static About of(OnePage page) {
        return new About(page.head().title(), page.head().subtitle(), page.head().language(), page.date());
    }
}
