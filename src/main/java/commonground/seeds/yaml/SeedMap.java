package commonground.seeds.yaml;

import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys with values in a seed file. A method that is named after a kind of value alone wants its key to be there; one that
 * ends in "IfAny" does not. What is missing or wrong is noted as a problem, and a harmless stand-in takes its place, so
 * that all else is read and every mistake is found in one run. The keys that its reader asks for are the allowed ones.
 */
public final class SeedMap {

    private final Place place;
    private final Notes notes;
    private final Map<String, SeedValue> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private SeedMap(Place place, Notes notes) {
        this.place = place;
        this.notes = notes;
    }

    static SeedMap of(String file, MappingNode node, Notes notes) {
        SeedMap map = new SeedMap(Place.of(file, node.getStartMark()), notes);
        node.getValue().forEach(entry -> map.put(file, entry));
        return map;
    }

    /** A map without keys whose own problems go nowhere: what a missing one is read from. */
    static SeedMap missing(Place place) {
        return new SeedMap(place, new Notes());
    }

    private void put(String file, NodeTuple entry) {
        Place at = Place.of(file, entry.getKeyNode().getStartMark());
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Place before = keys.putIfAbsent(key, at);
        if (before == null) {
            values.put(key, new SeedValue(file, entry.getValueNode(), notes));
        } else {
            notes.add(at.problem("the key '%s' stands here twice, first at %s".formatted(key, before)));
        }
    }

    /** Notes a mistake at the value of {@code key}, or at the start of the map if there is none. */
    public void problem(String key, String message) {
        SeedValue value = values.get(key);
        notes.add((value == null ? place : value.place()).problem(message));
    }

    /** Notes a mistake at the item of the list under {@code key} that is this text, or at the list's start. */
    void problem(String key, String item, String message) {
        itemsIfAny(key).stream()
                .filter(value -> value.text().filter(item::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(value -> value.problem(message), () -> problem(key, message));
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The value of the key as it stands. */
    public Optional<SeedValue> valueIfAny(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<SeedValue> value(String key) {
        Optional<SeedValue> value = valueIfAny(key);
        if (value.isEmpty()) {
            notes.add(place.problem("'%s' is missing; it cannot be left out".formatted(key)));
        }
        return value;
    }

    /** One paragraph. */
    public String text(String key) {
        return value(key).flatMap(value -> text(key, value)).orElse("");
    }

    /** One paragraph, or nothing. */
    public String textIfAny(String key) {
        return valueIfAny(key).flatMap(value -> text(key, value)).orElse("");
    }

    private Optional<String> text(String key, SeedValue value) {
        Optional<String> text = value.text();
        text.ifPresent(read -> notes.add(new SeedText(value.place(), key, read)));
        return text;
    }

    /** The id under which others name what stands here. */
    public String id(String key, Ids taken) {
        Optional<SeedValue> value = value(key);
        Optional<String> id = value.flatMap(SeedValue::id);
        value.ifPresent(at -> id.ifPresent(given -> taken.take(given, at)));
        return id.orElse("");
    }

    /** A place in an order, from 1 to 999, that stands for what is written here. */
    public int ordinal(String key, Ids taken) {
        Optional<SeedValue> value = value(key);
        Optional<Integer> ordinal = value.flatMap(SeedValue::ordinal);
        value.ifPresent(at -> ordinal.ifPresent(given -> taken.take(given.toString(), at)));
        return ordinal.orElse(1);
    }

    /** The place of something else in its order, from 1 to 999. */
    public int ordinal(String key) {
        return value(key).flatMap(SeedValue::ordinal).orElse(1);
    }

    /** A year between 1600 and 2999. */
    public int year(String key) {
        return year(key, 2000);
    }

    /** A year between 1600 and 2999, with a stand-in that contradicts nothing else. */
    public int year(String key, int standIn) {
        return value(key).flatMap(SeedValue::year).orElse(standIn);
    }

    /** A year between 1600 and 2999, or {@code null}. */
    public @Nullable Integer yearIfAny(String key) {
        return valueIfAny(key).flatMap(SeedValue::year).orElse(null);
    }

    /** A date as finely as it is known. */
    public PartialDate date(String key) {
        return value(key).flatMap(SeedValue::date).orElse(PartialDate.ofYear(2000));
    }

    /** A number. */
    public BigDecimal number(String key) {
        return value(key).flatMap(SeedValue::number).orElse(BigDecimal.ZERO);
    }

    /** A number, or {@code null}. */
    public @Nullable BigDecimal numberIfAny(String key) {
        return valueIfAny(key).flatMap(SeedValue::number).orElse(null);
    }

    /** True or false. */
    public boolean flag(String key) {
        return value(key).flatMap(SeedValue::flag).orElse(false);
    }

    /** True or false; false if it is not there. */
    public boolean flagIfAny(String key) {
        return valueIfAny(key).flatMap(SeedValue::flag).orElse(false);
    }

    /** A value of a closed list; its first one stands in. */
    public <E extends Enum<E> & Keyed> E choice(String key, Class<E> type) {
        return value(key).flatMap(value -> value.choice(key, type)).orElse(type.getEnumConstants()[0]);
    }

    /** A value of a closed list, or nothing. */
    public <E extends Enum<E> & Keyed> Optional<E> choiceIfAny(String key, Class<E> type) {
        return valueIfAny(key).flatMap(value -> value.choice(key, type));
    }

    /** What the id under the key stands for; empty after a problem. */
    public <T> Optional<T> one(String key, Index<T> index) {
        return value(key).flatMap(value -> value.one(index));
    }

    /** What the id under the key stands for, or nothing. */
    public <T> Optional<T> oneIfAny(String key, Index<T> index) {
        return valueIfAny(key).flatMap(value -> value.one(index));
    }

    /** What {@code reader} makes of the keys with values under the key. */
    public <T> T map(String key, Function<SeedMap, T> reader) {
        return value(key).flatMap(value -> value.read(reader)).orElseGet(() -> reader.apply(missing(place)));
    }

    /** What {@code reader} makes of the keys with values under the key, or nothing. */
    public <T> Optional<T> mapIfAny(String key, Function<SeedMap, T> reader) {
        return valueIfAny(key).flatMap(value -> value.read(reader));
    }

    /** The parts of the list under the key: none if the key is not there. */
    public <T> List<T> listIfAny(String key, Function<SeedMap, T> reader) {
        return itemsIfAny(key).stream().flatMap(item -> item.read(reader).stream()).toList();
    }

    /**
     * The parts of the list under the key, of which there must be one.
     *
     * @param why what to say if there is none
     */
    public <T> List<T> list(String key, String why, Function<SeedMap, T> reader) {
        Optional<SeedValue> value = valueIfAny(key);
        if (value.isEmpty()) {
            notes.add(place.problem("'%s' is missing; %s".formatted(key, why)));
        } else if (value.get().isEmptyList()) {
            problem(key, "'%s' is empty; %s".formatted(key, why));
        }
        return listIfAny(key, reader);
    }

    /** The texts of the list under the key: none if the key is not there. */
    public List<String> textsIfAny(String key) {
        return itemsIfAny(key).stream().flatMap(item -> text(key, item).stream()).toList();
    }

    /** The parts of the list under the key as they stand: none if the key is not there. */
    public List<SeedValue> itemsIfAny(String key) {
        return valueIfAny(key).map(SeedValue::items).orElse(List.of());
    }

    /** Reads what stands here, and refuses keys that the reader did not ask for. */
    <T> T read(Function<SeedMap, T> reader) {
        T thing = reader.apply(this);
        notes.add(thing, this);
        keys.keySet().stream().filter(key -> !asked.contains(key)).forEach(this::refuse);
        return thing;
    }

    private void refuse(String key) {
        Place at = keys.getOrDefault(key, place);
        notes.add(at.problem(Messages.withAllowed("there is no key '%s'".formatted(key), key, asked, "the guide")));
    }
}
