package commonground.desktop.tour;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.scene.Node;

/**
 * Whether every node gets all that AtlantaFX's Primer has for it. The window's stylesheets of the controls are those
 * rules of Primer's that it needs, so a control that is new to it may miss some.
 */
final class ControlsInspection implements Inspection {

    /** States into which only Java code brings a node that asks for AtlantaFX's looks. */
    private static final Pattern ASKED_FOR = Pattern.compile(":(accent|danger|success|warning)\\b");

    private final Set<Selector> missing = Stream.concat(
            missing(new PrimerLight().getUserAgentStylesheet(), "controls-light.css"),
            missing(new PrimerDark().getUserAgentStylesheet(), "controls-dark.css")).collect(Collectors.toSet());

    @Override
    public Stream<String> faults(Paintwork paintwork) {
        Set<String> styleClasses = paintwork.nodes()
                .flatMap(painted -> painted.node().getStyleClass().stream())
                .collect(Collectors.toSet());
        List<Selector> possible = missing.stream()
                .filter(selector -> styleClasses.containsAll(selector.getStyleClassNames()))
                .toList();
        return paintwork.nodes()
                .flatMap(painted -> possible.stream()
                        .filter(selector -> applies(selector, painted.node()))
                        .map(selector -> "%s: packaging/style/keep.txt leaves out Primer’s rule “%s”; put its words there "
                                .formatted(Inspection.path(painted.node()), selector)
                                + "and run packaging/style/Controls.java"));
    }

    /** Whether a node may come under a rule, whatever state it is in now. */
    private static boolean applies(Selector selector, Node node) {
        return selector.applies(node) && (!ASKED_FOR.matcher(selector.toString()).find()
                || selector.stateMatches(node, node.getPseudoClassStates()));
    }

    private static Stream<Selector> missing(String primer, String ours) {
        Set<Selector> there = selectors("/commonground/desktop/" + ours).collect(Collectors.toSet());
        return selectors(primer).filter(selector -> !there.contains(selector));
    }

    private static Stream<Selector> selectors(String sheet) {
        try {
            return new CssParser().parse(Objects.requireNonNull(ControlsInspection.class.getResource(sheet), sheet))
                    .getRules()
                    .stream()
                    .flatMap(rule -> rule.getSelectors().stream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
