package commonground.seeds.yaml;

import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The values of a seed file as a tree. Only plain YAML is read: an alias, which can make a small file endless, a tag and
 * very deep nesting are refused before the tree is built.
 */
final class YamlTree {

    private static final int DEEPEST = 24;
    /** Every limit of its own is for the size of the text, which {@link SeedFiles} has checked. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setCodePointLimit((int) SeedFiles.LARGEST)
            .build();

    private final String file;
    private final Notes notes;
    private boolean plain = true;
    private int depth;

    YamlTree(String file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** The keys of the file, or empty after problems. */
    Optional<SeedMap> parse(String text) {
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                inspect(event);
                if (depth > DEEPEST) {
                    return Optional.empty();
                }
            }
            return plain ? root(new Compose(SETTINGS).composeString(text)) : Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            notes.add(Place.of(file, broken.getProblemMark()).problem(YamlMessages.plain(broken)));
        } catch (YamlEngineException broken) {
            refuse(Place.startOf(file), "this is not YAML as seeds use it: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private Optional<SeedMap> root(Optional<Node> node) {
        if (node.orElse(null) instanceof MappingNode map) {
            return Optional.of(SeedMap.of(file, map, notes));
        }
        refuse(node.map(root -> Place.of(file, root.getStartMark())).orElse(Place.startOf(file)),
                "this file has no keys; it begins with lines such as 'id: new-haven'");
        return Optional.empty();
    }

    private void inspect(Event event) {
        Place place = Place.of(file, event.getStartMark());
        switch (event) {
            case AliasEvent alias -> refuse(place,
                    "the alias '*%s' is not allowed; write the value out".formatted(alias.getAlias().getValue()));
            case CollectionStartEvent start -> {
                inspect(start, start.getTag(), place);
                depth++;
                if (depth > DEEPEST) {
                    refuse(place, "this is nested more than %d levels deep; no seed needs so much".formatted(DEEPEST));
                }
            }
            case CollectionEndEvent end -> depth--;
            case ScalarEvent scalar -> inspect(scalar, scalar.getTag(), place);
            default -> {
                // Documents and streams only begin and end.
            }
        }
    }

    private void inspect(NodeEvent event, Optional<String> tag, Place place) {
        event.getAnchor()
                .ifPresent(anchor -> refuse(place,
                        "the anchor '&%s' is not allowed; put a text that begins with & in quotes"
                                .formatted(anchor.getValue())));
        tag.ifPresent(name -> refuse(place,
                "the tag '%s' is not allowed; put a text that begins with ! in quotes".formatted(name)));
    }

    private void refuse(Place place, String message) {
        plain = false;
        notes.add(place.problem(message));
    }
}
