package commonground.desktop.comparing.table;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.comparing.lines.BehindWords;
import commonground.desktop.comparing.lines.CaseWords;
import commonground.desktop.comparing.lines.RowWords;
import commonground.words.Words;

/** The words of the table. */
record TableWords(Words words, CaseWords cases, RowWords rows, BehindWords behind) {

    String question() {
        return words.say("what-next");
    }

    String notStated() {
        return words.say("not-stated");
    }

    String hide() {
        return words.say("behind.hide");
    }

    String nothing(Show show) {
        return words.say("nothing." + show.key());
    }

    String showAll() {
        return words.say("nothing.show-all");
    }

    String open(CaseStudy study) {
        return words.say("head.open", study.name());
    }

    String menu(CaseStudy study) {
        return words.say("head.menu", study.name());
    }

    String head(String key) {
        return words.say("head." + key);
    }

    String row(String key) {
        return words.say("row." + key);
    }

    String rowMenu(String question) {
        return words.say("row.menu", question);
    }
}
