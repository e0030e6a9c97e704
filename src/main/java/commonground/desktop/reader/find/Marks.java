package commonground.desktop.reader.find;

import commonground.desktop.reader.find.Found.Match;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.view.PageView;
import commonground.desktop.reader.view.PassageText;
import commonground.desktop.reader.view.Scroller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows on the page what was found. */
public final class Marks {

    private final Scroller scroller;
    private List<PassageText> marked = List.of();

    /** Marks on the page that this scroller moves. */
    public Marks(Scroller scroller) {
        this.scroller = scroller;
    }

    /** Marks every match, and brings the present one into view. */
    public void show(PageView view, Found found) {
        marked.forEach(text -> text.mark(List.of(), null));
        if (found.matches().isEmpty()) {
            marked = List.of();
            return;
        }
        view.complete();
        Map<Passage, List<Match>> byPassage = found.matches()
                .stream()
                .collect(Collectors.groupingBy(Match::passage, LinkedHashMap::new, Collectors.toList()));
        marked = byPassage.keySet().stream().flatMap(passage -> view.text(passage).stream()).toList();
        marked.forEach(text -> text.mark(
                byPassage.getOrDefault(text.passage(), List.of()).stream().map(Match::span).toList(),
                found.current()
                        .filter(match -> match.passage() == text.passage())
                        .map(Match::span)
                        .orElse(null)));
        found.current()
                .ifPresent(match -> view.text(match.passage())
                        .ifPresent(text -> scroller.reveal(text, () -> text.boundsOf(match.span()))));
    }
}
