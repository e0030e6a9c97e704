package commonground.desktop.reader;

import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Tray;
import commonground.words.Words;

/** Takes a case on to a comparison, or to where one chooses what to compare it with. */
final class CompareWith {

    private final Words words;
    private final Navigator navigator;
    private final Tray tray;
    private final Notices notices;

    CompareWith(Words words, Navigator navigator, Tray tray, Notices notices) {
        this.words = words;
        this.navigator = navigator;
        this.tray = tray;
        this.notices = notices;
    }

    void go(Tray.Pick pick) {
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
