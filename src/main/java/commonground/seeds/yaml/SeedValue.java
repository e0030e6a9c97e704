package commonground.seeds.yaml;

import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a seed file. What it is read as is empty after a problem, which is then noted. */
public final class SeedValue {

    private static final int LONGEST_ID = 48;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d{2}|2\\d{3}");
    private static final Pattern ORDINAL = Pattern.compile("[1-9]\\d{0,2}");

    private final String file;
    private final Node node;
    private final Notes notes;

    SeedValue(String file, Node node, Notes notes) {
        this.file = file;
        this.node = node;
        this.notes = notes;
    }

    Place place() {
        return Place.of(file, node.getStartMark());
    }

    /** Notes a mistake at this value. */
    public void problem(String message) {
        notes.add(place().problem(message));
    }

    private <T> Optional<T> refuse(String message) {
        problem(message);
        return Optional.empty();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isEmptyList() {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** One paragraph, stripped. */
    public Optional<String> text() {
        return scalar("a text").flatMap(text -> {
            if (text.isEmpty()) {
                return refuse("this text is empty; write it, or leave its key out");
            }
            Optional<String> foreign = Characters.refused(text);
            return foreign.isPresent() ? refuse(foreign.get()) : Optional.of(text);
        });
    }

    /** Lower-case words joined by hyphens. */
    public Optional<String> id() {
        return text().flatMap(text -> text.length() <= LONGEST_ID && ID.matcher(text).matches()
                ? Optional.of(text)
                : refuse(
                        "'%s' is not an id; an id is made of lower-case words joined by hyphens, at most %d characters in all"
                                .formatted(text, LONGEST_ID)));
    }

    /** A year between 1600 and 2999. */
    public Optional<Integer> year() {
        return scalar("a year").flatMap(text -> YEAR.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : refuse("'%s' is not a year from 1600 to 2999; write four digits, such as 2009".formatted(text)));
    }

    /** A date as finely as it is known. */
    public Optional<PartialDate> date() {
        return scalar("a date").flatMap(text -> {
            try {
                return Optional.of(PartialDate.parse(text));
            } catch (DateTimeException none) {
                return refuse("'%s' is not a date from 1600 to 2999; write \"2009\", \"2009-10\" or \"2009-10-13\""
                        .formatted(text));
            }
        });
    }

    /** A number as it stands, with the decimals that are written. */
    public Optional<BigDecimal> number() {
        return scalar("a number").flatMap(text -> NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : refuse("'%s' is not a number; write digits and a decimal point alone, such as 21000 or 57.2"
                        .formatted(text)));
    }

    /** A place in an order, from 1 to 999. */
    public Optional<Integer> ordinal() {
        return scalar("a number").flatMap(text -> ORDINAL.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : refuse("'%s' is not a number from 1 to 999".formatted(text)));
    }

    /** True or false. */
    public Optional<Boolean> flag() {
        return scalar("true or false").flatMap(text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> refuse("'%s' is neither true nor false".formatted(text));
        });
    }

    /**
     * A value of a closed list.
     *
     * @param key the key that it stands under
     */
    <E extends Enum<E> & Keyed> Optional<E> choice(String key, Class<E> type) {
        return text().flatMap(text -> {
            Optional<E> found = Keyed.find(type, text);
            return found.isPresent()
                    ? found
                    : refuse(Messages.withAllowed("'%s' is not a value of '%s'".formatted(text, key), text,
                            Keyed.keys(type), "case.schema.json"));
        });
    }

    /** What an id stands for. */
    public <T> Optional<T> one(Index<T> index) {
        return text().flatMap(id -> {
            index.complaint(id).ifPresent(this::problem);
            return index.find(id);
        });
    }

    /** The parts of a list; none after a problem. */
    public List<SeedValue> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> new SeedValue(file, item, notes)).toList();
        }
        problem("here belongs a list, not %s".formatted(shape()));
        return List.of();
    }

    /** What {@code reader} makes of keys with values. */
    public <T> Optional<T> read(Function<SeedMap, T> reader) {
        return node instanceof MappingNode map
                ? Optional.of(SeedMap.of(file, map, notes).read(reader))
                : refuse("here belong keys with values, not %s".formatted(shape()));
    }

    private Optional<String> scalar(String wanted) {
        if (!(node instanceof ScalarNode scalar)) {
            return refuse("here belongs %s, not %s".formatted(wanted, shape()));
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            return refuse("there is no value here; write %s, or leave the key out".formatted(wanted));
        }
        return Optional.of(scalar.getValue().strip());
    }

    private String shape() {
        return switch (node.getNodeType()) {
            case MAPPING -> "keys with values";
            case SEQUENCE -> "a list";
            default -> node.getTag().equals(Tag.NULL) ? "nothing" : "a single value";
        };
    }
}
