package commonground.desktop.reader;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Tray;
import commonground.words.Words;
import java.util.List;

/** Takes the reader on: to another case, to a comparison, or to where one chooses what to compare with. */
final class Onward {

    private final Words words;
    private final Navigator navigator;
    private final Tray tray;
    private final Notices notices;

    Onward(Words words, Navigator navigator, Tray tray, Notices notices) {
        this.words = words;
        this.navigator = navigator;
        this.tray = tray;
        this.notices = notices;
    }

    /** To another case. */
    void read(String caseId) {
        navigator.go(new Place.Reader(caseId));
    }

    /** To two cases side by side. */
    void compare(String caseId, String otherId) {
        navigator.go(new Place.Comparing(ComparisonPlan.of(List.of(caseId, otherId))));
    }

    /** To a comparison with what is in the tray, or to the finder while nothing is. */
    void compareWith(Tray.Pick pick) {
        if (!tray.holds(pick.id())) {
            if (tray.isFull()) {
                notices.say(words.say("compare.full", pick.name()));
                return;
            }
            tray.toggle(pick);
        }
        if (tray.canCompare().get()) {
            navigator.go(new Place.Comparing(tray.plan()));
        } else {
            navigator.go(new Place.Finder());
            notices.say(words.say("compare.choose", pick.name()));
        }
    }
}
