package commonground.desktop;

import commonground.cases.Catalog;
import commonground.desktop.palette.Entry;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.desktop.start.Ways;
import commonground.library.CaseName;
import commonground.words.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the palette offers beside commands: the library's cases, themes and questions. */
final class Things {

    private final Words words;
    private final Navigator navigator;
    private final Ways ways;
    private final Catalog catalog;
    private final Supplier<List<CaseName>> cases;

    Things(Words words, Navigator navigator, Ways ways, Catalog catalog, Supplier<List<CaseName>> cases) {
        this.words = words;
        this.navigator = navigator;
        this.ways = ways;
        this.catalog = catalog;
        this.cases = cases;
    }

    /** All of them; a question leads to its place on the present screen, else to its column of the matrix. */
    List<Entry> entries() {
        return Stream.of(
                cases.get()
                        .stream()
                        .map(one -> new Entry(words.say("palette.case"), one.name(), "",
                                () -> navigator.go(new Place.Reader(one.id())))),
                catalog.themes()
                        .stream()
                        .map(theme -> new Entry(words.say("palette.theme"), theme.name(), "",
                                () -> ways.theme(theme.id()))),
                catalog.questions()
                        .stream()
                        .map(question -> new Entry(words.say("palette.question"), question.text(), "",
                                () -> go(new CasePart.OfQuestion(question.id())))))
                .flatMap(entries -> entries)
                .toList();
    }

    private void go(CasePart part) {
        if (!navigator.currentProperty().get().screen().goTo(part)) {
            navigator.go(new Place.Finder());
            navigator.currentProperty().get().screen().goTo(part);
        }
    }
}
