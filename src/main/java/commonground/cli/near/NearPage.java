package commonground.cli.near;

import commonground.cli.text.Page;
import commonground.districts.District;
import commonground.districts.NearnessWords;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.stream.Collectors;

/** The cases by nearness, to read. */
public final class NearPage {

    private static final int INNER = 4;

    private final Page page;
    private final Words words;
    private final NearnessWords nearnessWords;

    public NearPage(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.nearnessWords = new NearnessWords(words);
    }

    /** Shows them. */
    public void show(NearCases near) {
        District district = near.asked().district();
        String profile = nearnessWords.of(near.asked().profile());
        page.text(0, district == null
                ? profile
                : words.say("nearest.own", district.name(), district.city(), district.state().fullName(), profile));
        page.text(0, words.say(district == null ? "near.basis.typed" : "near.basis"));
        page.blank();
        for (int place = 0; place < near.cases().size(); place++) {
            show(place + 1, near.cases().get(place), near.asked());
        }
        if (!near.apart().isEmpty()) {
            page.text(0, words.say("nearest.apart",
                    near.apart().stream().map(CaseSummary::id).collect(Collectors.joining(", "))));
        }
    }

    private void show(int place, NearCases.Near near, Asked asked) {
        CaseSummary summary = near.summary();
        page.text(0, words.say("nearest.case", place, summary.id(), summary.name(), summary.state().fullName(),
                words.label(summary.status()), String.valueOf(summary.statusAsOf())));
        page.text(INNER, near.isOwn()
                ? words.say("near.self")
                : nearnessWords.reason(asked.profile(), near.profile(), near.nearness()));
        page.text(INNER, nearnessWords.inCase(summary.students(), summary.studentsYear()));
    }
}
