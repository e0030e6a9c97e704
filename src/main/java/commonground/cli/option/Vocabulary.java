package commonground.cli.option;

import commonground.cases.Keyed;
import commonground.cases.State;
import commonground.cases.Theme;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values that an option takes, each by its key or by its name. */
public final class Vocabulary {

    private static final int LISTED = 20;

    private final Invocation invocation;
    private final String option;
    private final Map<String, String> names;

    private Vocabulary(Invocation invocation, String option, Map<String, String> names) {
        this.invocation = invocation;
        this.option = option;
        this.names = names;
    }

    /** The values of a closed list of the model. */
    public static <E extends Enum<E> & Keyed> Vocabulary of(Invocation invocation, String option, Class<E> type) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(value -> names.put(value.key(), invocation.words().label(value)));
        return new Vocabulary(invocation, option, names);
    }

    /** The states by postal code or name. */
    public static Vocabulary states(Invocation invocation) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(State.values()).forEach(state -> names.put(state.key(), state.fullName()));
        return new Vocabulary(invocation, "--state", names);
    }

    /** The library's themes, as values of {@code --theme}. */
    public static Vocabulary themes(Invocation invocation) {
        return themes(invocation, "--theme");
    }

    /** The library's themes, as values of an option or command. */
    public static Vocabulary themes(Invocation invocation, String option) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Theme theme : invocation.library().catalog().themes()) {
            names.put(theme.id(), theme.name());
        }
        return new Vocabulary(invocation, option, names);
    }

    /** The library's frameworks, as values of an option or command. */
    public static Vocabulary frameworks(Invocation invocation, String option) {
        Map<String, String> names = new LinkedHashMap<>();
        invocation.library()
                .catalog()
                .frameworks()
                .forEach(framework -> names.put(framework.id(), framework.name()));
        return new Vocabulary(invocation, option, names);
    }

    /** The same values and one more. */
    public Vocabulary and(String key) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(key, key);
        return new Vocabulary(invocation, option, more);
    }

    /** All keys, in their order. */
    public List<String> keys() {
        return List.copyOf(names.keySet());
    }

    /**
     * The key of what was typed.
     *
     * @throws Refusal if there is no such value; it names the nearest
     */
    public String resolve(String typed) {
        return names.entrySet()
                .stream()
                .filter(entry -> same(typed, entry.getKey()) || same(typed, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> refusal(typed));
    }

    private static boolean same(String typed, String known) {
        return plain(typed).equals(plain(known));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    private Refusal refusal(String typed) {
        String said = invocation.words().say("wrong.value", option, typed);
        return new Refusal(ExitCode.USAGE, said + " " + nearest(typed).map(key -> say("did-you-mean", key))
                .orElseGet(() -> say(names.size() > LISTED ? "wrong.value.many" : "wrong.value.known",
                        String.join(", ", names.keySet()))));
    }

    private Optional<String> nearest(String typed) {
        List<String> known = new ArrayList<>(names.keySet());
        known.addAll(names.values());
        return Nearest.to(plain(typed), known).map(this::resolve);
    }

    private String say(String key, String argument) {
        return invocation.words().say(key, argument);
    }
}
